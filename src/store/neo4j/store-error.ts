import { NewsgraphError } from '../../base/errors';
import type { Neo4jAddress } from './neo4j-address';

type ErrorCode = NewsgraphError['code'];

interface DriverError {
  readonly code: string;
  readonly message: string;
}

/** Driver and server codes, most specific first; the text is looked at only where one code means several things. */
const FAULTS: readonly { readonly code: RegExp; readonly text?: RegExp; readonly as: ErrorCode }[] = [
  {
    code: /^Neo\.ClientError\.Security\.(Unauthorized|AuthenticationRateLimit|CredentialsExpired|TokenExpired)$/,
    as: 'STORE_AUTH',
  },
  { code: /^Neo\.ClientError\.Security\.Forbidden$/, as: 'STORE_READ_ONLY' },
  {
    code: /WriteOnReadOnlyAccessDatabase$|^Neo\.ClientError\.General\.ForbiddenOnReadOnlyDatabase$/,
    as: 'STORE_READ_ONLY',
  },
  { code: /^Neo\.ClientError\.Database\.DatabaseNotFound$/, as: 'STORE_DATABASE_UNKNOWN' },
  {
    code: /^Neo\.ClientError\.Schema\.ConstraintValidationFailed$/,
    text: /still has relationships/,
    as: 'STORE_FOREIGN_RELATIONSHIP',
  },
  { code: /./, text: /no space left|not enough (disk )?space|disk.{0,20}full/i, as: 'STORE_FULL' },
  {
    code: /^Neo\.TransientError\.Transaction\.(DeadlockDetected|LockClientStopped|LockAcquisitionTimeout)$/,
    as: 'STORE_BUSY',
  },
  { code: /./, text: /HTTP|handshake|protocol|Unexpected byte|unsupported.*version/i, as: 'STORE_NOT_NEO4J' },
  { code: /^(ServiceUnavailable|SessionExpired)$|DatabaseUnavailable$/, as: 'STORE_UNREACHABLE' },
  { code: /^N\/A$/, text: /connection|socket|address|Could not perform discovery|routing/i, as: 'STORE_UNREACHABLE' },
];

/** Returns the error with one of our codes; the driver's own goes along as cause, the password never. */
export function toStoreError(error: unknown, { uri, user, database }: Omit<Neo4jAddress, 'password'>): NewsgraphError {
  if (error instanceof NewsgraphError) return error;
  const { code, message } = asDriverError(error);
  const fault = FAULTS.find((each) => each.code.test(code) && (each.text?.test(message) ?? true));
  const as = fault?.as ?? 'STORE_FAILED';
  return new NewsgraphError(as, describe(as, { uri, user, database, message }), { uri, neo4j: code, cause: error });
}

function describe(
  code: ErrorCode,
  { uri, user, database, message }: Omit<Neo4jAddress, 'password'> & { message: string },
) {
  const reason = message.split('\n')[0];
  if (code === 'STORE_AUTH') return `Neo4j at ${uri} refused user ${user}: ${reason}`;
  if (code === 'STORE_DATABASE_UNKNOWN') return `Neo4j at ${uri} has no database ${database}`;
  if (code === 'STORE_NOT_NEO4J') return `what answers at ${uri} does not speak Bolt: ${reason}`;
  if (code === 'STORE_UNREACHABLE') return `Neo4j at ${uri} cannot be reached: ${reason}`;
  return `Neo4j at ${uri}: ${reason}`;
}

function asDriverError(error: unknown): DriverError {
  if (!(error instanceof Error)) return { code: 'N/A', message: String(error) };
  const code = 'code' in error && typeof error.code === 'string' ? error.code : 'N/A';
  return { code, message: error.message };
}
