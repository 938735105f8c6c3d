import { lookup as dnsLookup } from 'node:dns';
import { isIP, type LookupFunction } from 'node:net';
import ipaddr from 'ipaddr.js';
import { NewsgraphError } from '../../../base/errors';

/** Says whether a page may be fetched from an IP address. */
export type AddressRule = (address: string) => boolean;

/**
 * Whether an address is an ordinary public one. Loopback, private, link-local, multicast, reserved, carrier NAT, tunnels
 * and the forms of IPv6 that carry an IPv4 address are not.
 */
export function isPublicAddress(address: string): boolean {
  return ipaddr.isValid(address) && ipaddr.process(address).range() === 'unicast';
}

/** Throws `SOURCE_ADDRESS_PRIVATE` where the host is an IP address that is not allowed: no name look-up will see it. */
export function assertAllowedLiteral(url: URL, isAllowed: AddressRule): void {
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (isIP(host) !== 0 && !isAllowed(host)) throw privateAddress(host, host);
}

/**
 * A name look-up that fails where any address of the host is not allowed. It runs at the time of connecting, so that a
 * name cannot be checked with one address and connected to with another.
 */
export function guardedLookup(isAllowed: AddressRule): LookupFunction {
  return (host, options, callback) => {
    dnsLookup(host, { ...options, all: true }, (error, addresses) => {
      if (error) {
        callback(error, '', 0);
        return;
      }
      const refused = addresses.find(({ address }) => !isAllowed(address));
      const [first] = addresses;
      if (refused) callback(privateAddress(host, refused.address), '', 0);
      else if (options.all) callback(null, addresses);
      else callback(null, first?.address ?? '', first?.family);
    });
  };
}

function privateAddress(host: string, address: string): NewsgraphError {
  const message = host === address ? `${host} is a private address` : `${host} leads to the private address ${address}`;
  return new NewsgraphError('SOURCE_ADDRESS_PRIVATE', message, { host, address });
}
