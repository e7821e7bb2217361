import { createMemoryStore } from '../../src/guilds/memory.ts';
import { contract } from './contract.ts';

contract('the store in memory', () => {
  const store = createMemoryStore();
  return Promise.resolve({ store, restart: () => Promise.resolve(store) });
});
