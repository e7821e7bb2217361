import type { Entity } from '../../lore/model.ts';

/** Whether a glossary lists it: then all its names are known, what it is, and what it is part of. */
export const isListed = ({ near }: Pick<Entity, 'near'>): boolean => near !== undefined;
