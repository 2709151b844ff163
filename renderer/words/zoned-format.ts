/**
 * Writes times, ms since 1970, in this place's way and in the time zone that the computer is in then: a
 * formatter keeps the one that it was made in, and computers travel.
 *
 * @param locale a BCP 47 tag
 */
export function zonedFormat(locale: string, options: Intl.DateTimeFormatOptions): (wall: number) => string {
  let made: { readonly formatter: Intl.DateTimeFormat; readonly offset: number } | null = null;
  return (wall) => {
    // To ask each time is far cheaper than to make a formatter each time.
    const offset = new Date(wall).getTimezoneOffset();
    if (made?.offset !== offset) made = { formatter: new Intl.DateTimeFormat(locale, options), offset };
    return made.formatter.format(wall);
  };
}
