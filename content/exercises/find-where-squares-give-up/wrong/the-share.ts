/**
 * Somebody who gives the share in place of the lead.
 *
 * @step hardest
 * @says Which lead belongs to it
 */
const answer = {
  hardest: 1 / 3,
  hundredth: 5.986,
};
