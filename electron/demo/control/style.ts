/** The look of the server's pages. */
export const styleSheet = `:root {
  color-scheme: light dark;
  font: 15px/1.5 system-ui, sans-serif;
}
body {
  margin: 0;
}
main {
  max-width: 34rem;
  margin: 2.5rem auto;
  padding: 0 1.25rem;
}
h1 {
  font-size: 1.5rem;
  font-weight: 600;
}
h2 {
  margin: 2rem 0 0.5rem;
  font-size: 1rem;
  font-weight: 600;
}
ul {
  margin: 0;
  padding: 0;
  list-style: none;
}
li {
  display: flex;
  align-items: center;
  gap: 0.75rem;
  padding: 0.4rem 0;
  border-bottom: 1px solid color-mix(in srgb, currentColor 15%, transparent);
}
li .switch {
  flex: 1;
}
output {
  min-width: 4.5rem;
  text-align: center;
  font-variant-numeric: tabular-nums;
}
button,
select,
input:not([type='checkbox']) {
  min-height: 2rem;
  padding: 0 0.75rem;
  font: inherit;
}
input[type='checkbox'] {
  width: 1.25rem;
  height: 1.25rem;
  margin: 0 0.5rem 0 0;
  vertical-align: -0.25rem;
}
form label {
  display: block;
  margin-bottom: 0.75rem;
}
form input {
  display: block;
  width: 100%;
  box-sizing: border-box;
}
p:empty {
  display: none;
}
[role='alert'] {
  padding: 0.5rem 0.75rem;
  border-left: 3px solid #c4320a;
}
`;
