import { openNeo4jStore } from '../../../src/store/neo4j/open-neo4j-store';
import { storeContract } from '../../contracts/store-contract';
import { emptyNeo4j, NEO4J_START_MS } from '../../support/neo4j';
import { describeWith } from '../../support/requirements';

describeWith('neo4j', 'the neo4j store keeps the contract', () => {
  beforeAll(async () => {
    await emptyNeo4j();
  }, NEO4J_START_MS);
  storeContract(async () => openNeo4jStore({ ...(await emptyNeo4j()), database: 'neo4j' }));
});
