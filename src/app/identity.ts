export type { Doubt, IdentityEvidence, Member } from '../resolve/doubt';
