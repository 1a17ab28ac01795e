import { wordsIn } from '../text/words';
import { featuresOf } from '../topic/topic-features';
import { type TopicEvidence, topicModel } from '../topic/topic-model';
import type { TopicTable } from '../topic/topic-table';
import type { Hit } from './search-index';
import { TOPIC_HELP, TOPIC_WEIGHTS } from './weights';

/** A hit of the index, of the topic model, or of both. */
export interface FusedHit extends Omit<Hit, 'why'> {
  /** With the words that say which topic is meant. */
  readonly why: readonly (Hit['why'][number] | { readonly word: string; readonly field: 'topic' })[];
}

/**
 * Can the topic model add anything to what the index says? A second word, a long word that is finished, or an index
 * that has little of what is asked; before, the word being typed completes better than it tells. `best` = the index's
 * best hit.
 */
export function topicsCanHelp(query: string, best: Pick<Hit, 'share'> | undefined): boolean {
  const [first, second] = wordsIn(query);
  if (!first) return false;
  const { length } = first.written;
  const finished = first.end < query.length;
  if (second || (finished && length >= TOPIC_HELP.finishedWord)) return true;
  // An abbreviation that no text has, people may have asked for: "UGC".
  if (!best) return length >= TOPIC_HELP.unknownWord;
  return length >= TOPIC_HELP.unfinishedWord && best.share < TOPIC_HELP.littleShare;
}

/**
 * Joins what the index found (`hits`, best first) with what the words of the query speak for. The index counts the
 * more, the more of the query its best hit has; the model the more, the more it is sure. Evidence below the threshold
 * is no hit by itself.
 */
export function fuseTopics(hits: readonly Hit[], query: string, limit: number, table: TopicTable): FusedHit[] {
  const topics = topicModel(table).speakFor(featuresOf(query, { typing: true }), TOPIC_WEIGHTS.pieceShare);
  const strongest = topics[0]?.weight ?? 0;
  if (strongest < TOPIC_WEIGHTS.weakest) return [...hits];
  const [best] = hits;
  const indexUnit = best ? best.share ** TOPIC_WEIGHTS.shareExponent / best.score : 0;
  const topicUnit = TOPIC_WEIGHTS.topics / Math.max(strongest, TOPIC_WEIGHTS.sure);
  const inIndex = new Map(hits.map((hit) => [hit.id, hit]));
  const byTopic = new Map(topics.map((topic) => [topic.section, topic]));
  const alone = topics.filter(({ section, weight }) => weight >= TOPIC_WEIGHTS.weakest && !inIndex.has(section));
  return [...inIndex.keys(), ...alone.map(({ section }) => section)]
    .map((id) => {
      const hit = inIndex.get(id);
      const topic = byTopic.get(id);
      const weight = topic?.weight ?? 0;
      return { id, hit, topic, weight, score: (hit?.score ?? 0) * indexUnit + weight * topicUnit };
    })
    .sort((a, b) => b.score - a.score)
    .slice(0, limit)
    .map(({ id, hit, topic, weight, score }) => ({
      id,
      score,
      share: Math.max(hit?.share ?? 0, weight / (weight + TOPIC_WEIGHTS.sure)),
      why: [...(hit?.why ?? []), ...tellingWords(topic)],
    }));
}

const tellingWords = (topic: TopicEvidence | undefined): FusedHit['why'] =>
  (topic?.words() ?? []).slice(0, TOPIC_WEIGHTS.wordsNamed).map((word) => ({ word, field: 'topic' }));
