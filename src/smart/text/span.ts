/** Words of a text that belong together: `tokens[from] … tokens[to − 1]`. */
export interface Span {
  readonly from: number;
  readonly to: number;
}
