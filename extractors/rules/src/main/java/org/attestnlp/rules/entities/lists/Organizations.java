package org.attestnlp.rules.entities.lists;

import java.util.Set;
import org.attestnlp.rules.lexicon.BodyWords;
import org.attestnlp.rules.lexicon.Capitals;
import org.attestnlp.rules.lexicon.PageWords;
import org.attestnlp.rules.lexicon.PlaceWords;
import org.attestnlp.spi.tool.Lexicon;

/** What the names of organizations and of sites look like, and some that need no introduction. */
public final class Organizations {

  private static final Lexicon LEXICON = Lexicon.load(Organizations.class, "organizations.txt");

  /** Legal forms: {@code Ltd}. */
  public static final Set<String> SUFFIXES = Capitals.of(BodyWords.LEGAL_FORM);

  /** Last words of organizations: {@code Commission}. */
  public static final Set<String> HEADS = Capitals.of(BodyWords.BODY_HEAD);

  /** First words of names that go on with “of” or “for”: {@code Ministry}. */
  public static final Set<String> OPENERS = Capitals.of(BodyWords.BODY_OPENER);

  /** Last words of bodies that are sites as well: {@code Museum}. */
  public static final Set<String> SITE_HEADS = Capitals.of(BodyWords.SITE_BODY);

  /** Last words of places: {@code Lake}. */
  public static final Set<String> PLACE_HEADS = Capitals.of(PlaceWords.PLACE_HEAD);

  /** Last words of laws, events and works: {@code Act}. */
  public static final Set<String> OTHER_HEADS = Capitals.of(BodyWords.OTHER_HEAD);

  /** Words after a name that show an organization: {@code shares}. */
  public static final Set<String> AFTER = Capitals.whereMarked(BodyWords.COMPANY_POSSESSION);

  /** Verbs that a company does: {@code acquired}. */
  public static final Set<String> COMPANY_VERBS = BodyWords.COMPANY_VERB;

  /** News agencies, papers and broadcasters. */
  public static final Set<String> AGENCIES = Capitals.of(PageWords.AGENCY);

  /** Bodies, firms and clubs known by name. */
  public static final Set<String> KNOWN = section("known");

  /** Indexes, feasts, contests and works known by name. */
  public static final Set<String> OTHERS = section("others");

  /** Team names that are common words too. */
  public static final Set<String> TEAMS = section("teams");

  /** Capital letters that name no organization: {@code GDP}. */
  public static final Set<String> NOT_ACRONYMS = Capitals.all(PageWords.NOT_ACRONYM);

  private Organizations() {}

  private static Set<String> section(String name) {
    return Set.copyOf(LEXICON.words(name));
  }
}
