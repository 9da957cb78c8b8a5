/* What few checks need, in a file of its own in the build: it brings a compiler of schemas. */
export {
  overrideControls,
  parseControlPack,
} from '@ai-catalogue/backstage-plugin-ai-governance-common';
