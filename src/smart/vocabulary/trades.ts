/** What counts in a trade, as advice puts it. */
export interface Trade {
  /** The words that its goals have and others rarely; one in the plural stands for no more than that. */
  readonly words: string;
  /** "to …" */
  readonly win: string;
  /** "40 more …" */
  readonly more: string;
  /** What may change for the better, to choose from. */
  readonly results: string;
  /** One result, and for whom. */
  readonly example: string;
}

export const ANY_TRADE: Trade = {
  words: '',
  win: 'win more customers',
  more: 'customers',
  results: 'orders, bookings, enquiries',
  example: 'more bookings from families or repeat orders of one product',
};

export const TRADES: readonly Trade[] = [
  {
    words: `donor, donation, donate, fundraise, fundraiser, fundraising, charity, nonprofit, volunteer, giver,
      giving, hospice, poverty, hunger, homeless, homelessness, refugee, orphan, rehome, philanthropist, philanthropy, foodbank, benefactor`,
    win: 'win more donations',
    more: 'donations',
    results: 'donations, new donors',
    example: 'more monthly gifts from past donors',
  },
  {
    words: `student, pupil, enrol, enroll, enrolment, enrollment, school, college, university, campus, tuition,
      undergraduate, postgraduate, curriculum, degree, bursary, scholarship`,
    win: 'win more applications',
    more: 'applications',
    results: 'applications, enquiries',
    example: 'more applications from one region',
  },
  {
    words: `patient, clinic, dentist, dental, physio, physiotherapy, physiotherapist, therapist,
      orthodontic, optician, chiropractor, dermatology, vet, veterinary`,
    win: 'win more appointments',
    more: 'appointments',
    results: 'appointments, new patients',
    example: 'more check-ups for families',
  },
  {
    words: `guests, hotel, inn, hostel, restaurant, diner, bistro, café, cafe, lodge, campsite, tourist, tourism,
      spa, resort, occupancy, holidaymaker, traveller, traveler, airline, cruise, hospitality, destination`,
    win: 'win more bookings',
    more: 'bookings',
    results: 'bookings, enquiries',
    example: 'more bookings from families',
  },
  {
    words: `ticket, concert, festival, theatre, theater, museum, exhibition, orchestra, cinema, gig,
      matinee, matinée, performances, premiere, première, panto, pantomime, playhouse, musician, opera, ballet, choir`,
    win: 'sell more tickets',
    more: 'tickets',
    results: 'ticket sales, visits',
    example: 'more tickets sold to young families',
  },
  {
    words: `saas, freemium, mrr, arr, plugin, paywall, changelog`,
    win: 'win more paying users',
    more: 'paying users',
    results: 'trials, upgrades, renewals',
    example: 'more upgrades from trial users',
  },
  {
    words: `candidate, vacancy, applicant, recruiter, jobseeker, employer, hiring`,
    win: 'fill more vacancies',
    more: 'applicants',
    results: 'applicants, hires',
    example: 'more applicants for one role',
  },
  {
    words: `gym, membership, league, rugby, golf, yoga, pilates, dojo, swimmer`,
    win: 'win more members',
    more: 'members',
    results: 'new members, renewals',
    example: 'more renewals from first-year members',
  },
  {
    words: `apartment, condo, realtor, homebuyer, lettings`,
    win: 'win more viewings',
    more: 'viewings',
    results: 'viewings, offers',
    example: 'more viewings from first-time buyers',
  },
  {
    words: `novel, author, novelist, bestseller, paperback, poetry`,
    win: 'sell more books',
    more: 'books',
    results: 'book sales, pre-orders',
    example: 'more books sold to readers of one genre',
  },
  {
    words: `b2b, mql, sql, sal, pipeline, prospect, procurement, distributor, reseller, whitepaper, cfo, cio, cto,
      enterprise, webinar`,
    win: 'win more qualified leads',
    more: 'qualified leads',
    results: 'leads, demos, deals',
    example: 'more demos with one kind of company',
  },
];
