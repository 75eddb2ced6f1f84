import { type MetricEntry, NOT_NEGATIVE } from '../metric.ts';

/** What a charity counts beside its donors and what they give. */
export const CAUSE_METRICS: Readonly<Record<string, MetricEntry>> = {
  gifts: {
    name: 'Number of gifts',
    aliases:
      'gift count, number of donations, donation count, number of pledges, legacy pledges, legacy gifts, pledged legacies, bequests, number of grants, grants won, grants secured, grants awarded',
    class: 'business',
    kind: 'total',
    better: 'up',
    unit: 'count',
    bounds: NOT_NEGATIVE,
    feeds: ['donations'],
    purposes: ['sales'],
  },
  costPerPoundRaised: {
    name: 'Cost per pound raised',
    aliases:
      'cost per £1 raised, cost per £ raised, cost per dollar raised, cost per euro raised, cost to raise a pound, cost to raise a dollar, cost to raise a euro, cost to raise £1, CPDR, cost of fundraising, fundraising cost ratio, fundraising efficiency',
    class: 'business',
    kind: 'level',
    better: 'down',
    unit: 'money',
    bounds: NOT_NEGATIVE,
    feeds: ['returnOnInvestment', 'donations'],
    purposes: ['efficiency'],
  },
  peopleHelped: {
    name: 'People helped',
    aliases:
      'beneficiaries, beneficiaries reached, beneficiaries helped, beneficiaries supported, people supported, families helped, families supported, children helped, children supported, meals served, meals provided, food parcels, food bank parcels',
    class: 'business',
    kind: 'total',
    better: 'up',
    unit: 'count',
    bounds: NOT_NEGATIVE,
    feeds: ['donors', 'donations'],
    purposes: ['engagement', 'satisfaction'],
  },
  petitionSignatures: {
    name: 'Petition signatures',
    aliases: 'number of petition signatures',
    titles: 'signatures, petition signers, petition sign-ups, petition supporters, campaign signatures',
    class: 'supporting',
    kind: 'total',
    better: 'up',
    unit: 'count',
    bounds: NOT_NEGATIVE,
    feeds: ['leads', 'donors'],
    purposes: ['engagement', 'leads'],
  },
};
