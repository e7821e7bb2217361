import type { Entity, Sentence } from '../../lore/model.ts';
import type { Ground } from '../ground/ground.ts';
import type { Row, Table } from './rows.ts';

/** Tables as the lore has read them: the statements of one column stand together. */
export function statementTables(ground: Ground): Table[] {
  const tables = new Map<string, Row[]>();
  for (const statement of ground.lore.statements) {
    const { pattern } = statement.qualifiers;
    const [reference] = statement.references;
    const sentence = reference === undefined ? undefined : ground.sentence(reference.sentenceId);
    const subject = ground.entity(statement.subject);
    const value =
      statement.value.type === 'text'
        ? statement.value.text
        : statement.value.type === 'entity'
          ? ground.entity(statement.value.entityId)?.name
          : undefined;
    if (
      pattern?.startsWith('table') !== true ||
      sentence?.form !== 'row' ||
      subject === undefined ||
      value === undefined
    )
      continue;
    const key = JSON.stringify([sentence.sourceId, pattern.replace(/^table:? ?/, ''), statement.property]);
    const rows = tables.get(key) ?? [];
    rows.push({
      subjectId: subject.id,
      sentence,
      ...nameInRow(subject, sentence, ground),
      plural: subject.plural,
      value,
    });
    tables.set(key, rows);
  }
  return [...tables].flatMap(([key, rows]) => {
    const [article = '', caption = '', property = ''] = JSON.parse(key) as string[];
    const title = ground.source(article)?.title ?? article;
    return rows.length > 1
      ? [{ caption: caption === '' ? (rows[0]?.sentence.section ?? '') : caption, property, article, title, rows }]
      : [];
  });
}

/** As the glossary calls it; where the name was only found, as the row itself writes it: "Sallow" may be a clan, and no Wat Sallow. */
function nameInRow(entity: Entity, { text }: Sentence, ground: Ground): Pick<Row, 'subject' | 'called'> {
  const written = text.split(' | ')[0]?.trim() ?? '';
  if (entity.near !== undefined || written === '') return { subject: entity.name, called: ground.called(entity) };
  const isBareShip =
    (entity.kind === 'ship' && !/^(?:The|\p{Lu}\.?\p{Lu})/u.test(written)) || / \p{Ll}+$/u.test(written);
  return { subject: written, called: isBareShip ? `the ${written}` : written };
}
