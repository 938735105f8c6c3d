export type { IdentityEvidence, Member } from '../resolve/doubt';
