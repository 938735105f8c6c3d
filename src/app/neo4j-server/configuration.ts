import { join } from 'node:path';

export interface Neo4jSettings {
  readonly home: string;
  readonly boltPort: number;
  /** Port of Neo4j's own HTTP API and browser; off where absent. */
  readonly httpPort?: number;
  /** Further lines of neo4j.conf, which win over these. */
  readonly extra?: Readonly<Record<string, string>>;
}

/** Returns the text of neo4j.conf: loopback only, no telemetry, small logs, no LOAD CSV, brakes on runaway queries. */
export function neo4jConfiguration({ home, boltPort, httpPort, extra = {} }: Neo4jSettings): string {
  const settings: Record<string, string> = {
    'server.directories.data': join(home, 'data'),
    'server.directories.logs': join(home, 'logs'),
    'server.directories.plugins': join(home, 'plugins'),
    'server.directories.import': join(home, 'import'),
    'server.directories.run': join(home, 'run'),
    'server.default_listen_address': '127.0.0.1',
    'server.bolt.listen_address': `127.0.0.1:${boltPort}`,
    'server.bolt.advertised_address': `127.0.0.1:${boltPort}`,
    'server.http.enabled': String(httpPort !== undefined),
    ...(httpPort === undefined ? {} : { 'server.http.listen_address': `127.0.0.1:${httpPort}` }),
    'server.https.enabled': 'false',
    'server.memory.pagecache.size': '512m',
    'dbms.usage_report.enabled': 'false',
    'client.allow_telemetry': 'false',
    'server.bolt.telemetry.enabled': 'false',
    // The defaults allot log files of 256 MiB ahead and keep "2 days 2G".
    'db.tx_log.preallocate': 'false',
    'db.tx_log.rotation.size': '64m',
    'db.tx_log.rotation.retention_policy': '128M size',
    // A stop takes 10 s by default, 2 s with these.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': '0',
    'internal.dbms.bolt.netty_server_shutdown_timeout': '2',
    // The second wall behind the read-only gate: LOAD CSV reaches neither files nor addresses.
    'dbms.security.allow_csv_import_from_file_urls': 'false',
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'db.transaction.timeout': '10m',
    'dbms.memory.transaction.total.max': '600m',
    ...extra,
  };
  return `${Object.entries(settings)
    .map(([name, value]) => `${name}=${value}`)
    .join('\n')}\n`;
}

/** Returns the flags of the Java machine, those of Neo4j's own start script included. */
export function javaFlags(heap: string): readonly string[] {
  return [
    `-Xms${heap}`,
    `-Xmx${heap}`,
    '-XX:+UseG1GC',
    '-XX:-OmitStackTraceInFastThrow',
    '-XX:+ExitOnOutOfMemoryError',
    '-XX:+DisableExplicitGC',
    '-Djdk.nio.maxCachedBufferSize=1024',
    '-Dio.netty.tryReflectionSetAccessible=true',
    '-Dlog4j2.disable.jmx=true',
    '-Dfile.encoding=UTF-8',
    '--add-opens=java.base/java.nio=ALL-UNNAMED',
    '--add-opens=java.base/java.io=ALL-UNNAMED',
    '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
    '--enable-native-access=ALL-UNNAMED',
  ];
}
