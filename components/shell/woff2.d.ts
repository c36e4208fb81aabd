/** The address under which the built font is served. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
