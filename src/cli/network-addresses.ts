/** Addresses under which other machines of the same network reach this one. */
import type { NetworkInterfaceInfo } from 'node:os';

/** As `os.networkInterfaces()` tells them. */
type Interfaces = Readonly<Record<string, readonly NetworkInterfaceInfo[] | undefined>>;

/** At most so many are told: virtual machines bring networks nobody else can see. */
const MOST = 3;

/** The address of the house for others, by each network this machine is in. */
export function addressesFor(port: string, interfaces: Interfaces): readonly string[] {
  const outward = Object.values(interfaces).flatMap((all = []) =>
    all.filter(({ family, internal }) => family === 'IPv4' && !internal),
  );
  const reachable = outward.filter(({ address }) => !address.startsWith('169.254.'));
  return reachable.slice(0, MOST).map(({ address }) => `http://${address}:${port}/`);
}
