import { Provider, type ResolvedUpdateFileInfo } from 'electron-updater';
import { parseUpdateInfo } from 'electron-updater/out/providers/Provider';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider';
import { releaseOf } from '../../updates/feed.ts';

export interface FeedOptions {
  readonly provider: 'custom';
  /** Its address, with a slash at the end. */
  readonly feed: string;
  /** What stands at this address of it. */
  readonly read: (url: string) => Promise<string>;
}

type Info = Awaited<ReturnType<Provider<ReturnType<typeof parseUpdateInfo>>['getLatestVersion']>>;

/** A feed as electron-updater asks it, of which nothing is taken unread. */
export class FeedProvider extends Provider<Info> {
  private readonly options: FeedOptions;

  constructor(options: FeedOptions, _updater: unknown, runtime: ProviderRuntimeOptions) {
    super(runtime);
    this.options = options;
  }

  /** @throws where it does not answer, or what it says cannot be used */
  override async getLatestVersion(): Promise<Info> {
    const { feed, read } = this.options;
    const url = new URL(`${this.getDefaultChannelName()}.yml`, feed);
    const release = releaseOf(parseUpdateInfo(await read(url.href), url.pathname, url), feed);
    if (release === null) throw new Error('what the feed says of its newest version cannot be used');
    const [first] = release.files;
    // What the packager calls so for versions of it that are long gone.
    return { ...release, path: first?.url ?? '', sha512: first?.sha512 ?? '', releaseDate: '' } as Info;
  }

  override resolveFiles({ files }: Info): ResolvedUpdateFileInfo[] {
    return files.map((info) => ({ url: new URL(info.url, this.options.feed), info }));
  }
}
