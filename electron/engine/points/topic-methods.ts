import type { topicMethods } from '../../../shared/contract/topics';
import type { Methods } from '../methods';
import { createTopic, deleteTopic, listTopics, mergeTopic, moveTopic, renameTopic } from './topic-tree';

export const topics: Methods<typeof topicMethods> = {
  'topics.list': ({ db }) => listTopics(db),
  'topics.create'(writing, { name, parent }) {
    createTopic(writing, name, parent);
    return {};
  },
  'topics.rename'(writing, { name, to }) {
    renameTopic(writing, name, to);
    return {};
  },
  'topics.move'(writing, { name, parent }) {
    moveTopic(writing, name, parent);
    return {};
  },
  'topics.merge'(writing, { name, into }) {
    mergeTopic(writing, name, into);
    return {};
  },
  'topics.delete'(writing, { name }) {
    deleteTopic(writing, name);
    return {};
  },
};
