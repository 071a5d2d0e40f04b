package org.attestnlp.model;

/** What became of the people or things that a claim counts. */
public enum ClaimOutcome {
  /** “12 died”, “killed 12”, “14 lives lost”. */
  KILLED,
  /** “30 were hurt”. */
  INJURED,
  /** “five are missing”. */
  MISSING,
  /** “40,000 fled”, “left 200 homeless”. */
  DISPLACED,
  /** “evacuated 300 residents”. */
  EVACUATED,
  /** “saved 16 sailors”. */
  RESCUED,
  /** “three were taken to hospital”. */
  HOSPITALIZED,
  /** “infected 90 patients”. */
  INFECTED,
  /** “detained 14”. */
  ARRESTED,
  /** “charged two men”. */
  CHARGED,
  /** “six were found guilty”. */
  CONVICTED,
  /** “kidnapped 11 pupils”. */
  ABDUCTED,
  /** “freed 70 prisoners”. */
  RELEASED,
  /** “sent 3,000 troops”. */
  DEPLOYED,
  /** “10,000 marched”. */
  PROTESTING,
  /** “laid off 1,200 workers”, “cut 400 jobs”. */
  LAID_OFF,
  /** “razed 60 homes”. */
  DESTROYED,
  /** “damaged 60 homes”. */
  DAMAGED
}
