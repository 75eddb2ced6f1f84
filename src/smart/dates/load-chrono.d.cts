/** The library, set up at the first call. */
export declare function loadChrono(): typeof import('chrono-node/en');
