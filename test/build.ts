import { bundleAll } from '../scripts/bundle.ts'

/** Tests of the whole run the command as it is shipped. */
export default async function setup(): Promise<void> {
  await bundleAll()
}
