/** The ways in which reading a file can end early. */

/** The contents contradict their format: an ordinary viewer would refuse the file. */
export class Broken extends Error {}

/** A bound of limits.js is reached; what was found so far holds. */
export class Enough extends Error {}
