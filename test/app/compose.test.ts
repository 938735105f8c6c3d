import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse as parseDotenv } from 'dotenv';
import { parse as parseYaml } from 'yaml';
import { NEO4J_VERSION } from '../../src/app/neo4j-server/version';

interface Service {
  readonly image?: string;
  readonly build?: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly ports: readonly string[];
  readonly volumes: readonly string[];
  readonly depends_on?: Readonly<Record<string, { readonly condition: string }>>;
  readonly healthcheck?: { readonly test: readonly string[] };
}

const root = join(__dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const compose = parseYaml(read('docker-compose.yml')) as {
  readonly services: Readonly<Record<'neo4j' | 'app', Service>>;
  readonly volumes: Readonly<Record<string, unknown>>;
};
const { neo4j, app } = compose.services;
const example = parseDotenv(read('.env.example'));

test('compose runs the Neo4j that the tests run', () => {
  expect(neo4j.image).toBe(`neo4j:${NEO4J_VERSION}-community`);
});

test('nothing is published beyond this machine', () => {
  const ports = [...neo4j.ports, ...app.ports];
  expect(ports).toEqual(['127.0.0.1:7474:7474', '127.0.0.1:7687:7687', '127.0.0.1:8080:8080']);
});

test('every variable that compose asks for stands in .env.example, and its absence is told with what to do', () => {
  const asked = [...read('docker-compose.yml').matchAll(/\$\{(\w+)(:\?([^}]*))?\}/g)];
  expect(asked.length).toBeGreaterThan(0);
  for (const [, name = '', , message] of asked) {
    expect(Object.keys(example)).toContain(name);
    expect(message).toContain('copy .env.example to .env');
  }
});

test('.env.example holds no secret, and its address is the published one', () => {
  expect([example['NEO4J_PASSWORD'], example['NEWSGRAPH_TOKEN']]).toEqual(['', '']);
  expect(example['NEO4J_URI']).toBe('bolt://127.0.0.1:7687');
});

test('LOAD CSV reaches neither files nor addresses', () => {
  expect(neo4j.environment).toMatchObject({
    NEO4J_dbms_security_allow__csv__import__from__file__urls: 'false',
    NEO4J_internal_dbms_cypher__ip__blocklist: '0.0.0.0/0,::/0',
  });
});

test('every variable of the Neo4j image is a setting, since the image refuses others', () => {
  for (const name of Object.keys(neo4j.environment)) expect(name).toMatch(/^NEO4J_(AUTH$|[a-z])/);
});

test('the app waits for Neo4j, and both keep their data in named volumes', () => {
  expect(app.depends_on).toEqual({ neo4j: { condition: 'service_healthy' } });
  expect(neo4j.healthcheck?.test).toContain('CMD-SHELL');
  for (const volume of [...neo4j.volumes, ...app.volumes]) {
    expect(Object.keys(compose.volumes)).toContain(volume.split(':')[0]);
  }
});

test('the image runs as a user without rights, and takes no secrets and no data along', () => {
  const steps = read('Dockerfile').split('\n');
  expect(steps.lastIndexOf('USER node')).toBeGreaterThan(steps.findLastIndex((step) => step.startsWith('RUN')));
  expect(steps.filter((step) => step.startsWith('FROM')).every((step) => step.startsWith('FROM node:24-slim'))).toBe(
    true,
  );
  expect(read('.dockerignore').split('\n')).toEqual(
    expect.arrayContaining(['.env', '.newsgraph', 'node_modules', '.git']),
  );
});
