package org.attestnlp.rules.entities.resolution;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.attestnlp.model.EntityType;
import org.attestnlp.model.MentionKind;
import org.attestnlp.rules.entities.lists.Gender;
import org.jspecify.annotations.Nullable;

/** An entity while it grows: its mentions and what is known of it. */
public final class Group {

  /** One place where the entity is mentioned, as a run of tokens, and what ties it to it. */
  public record Place(int first, int end, MentionKind kind, MentionRule rule) {}

  /**
   * What the caller knows of it beforehand.
   *
   * @param type what it is
   * @param subtype what kind of that, null for none
   * @param name what it is called
   */
  public record Identity(EntityType type, @Nullable String subtype, String name) {}

  private final EntityType type;
  private final List<Place> places = new ArrayList<>();
  private final Set<String> titles = new LinkedHashSet<>();
  private final Set<String> roles = new HashSet<>();
  private final Set<String> roleWords = new HashSet<>();
  private Gender gender = Gender.UNKNOWN;
  private boolean guessed; // by one word of a name that may be a surname
  private final List<String> words;
  private boolean relative;
  private @Nullable Identity identity;
  private boolean hidden;
  private @Nullable Group bearer; // whom somebody without a name turns out to be
  private int age = -1;

  Group(EntityType type, List<String> words) {
    this.type = type;
    this.words = words;
  }

  /** A group of another identity that is told by the same words; without places yet. */
  Group like(Identity known) {
    Group group = new Group(known.type(), words);
    group.identity = known;
    return group;
  }

  /** What the caller knows of it, null for most. */
  public @Nullable Identity identity() {
    return identity;
  }

  /** Takes over what is known of another, but for its places. */
  void takeOver(Group other) {
    titles.addAll(other.titles);
    roles.addAll(other.roles);
    roleWords.addAll(other.roleWords);
    if (other.guessed) {
      guess(other.gender);
    } else {
      learn(other.gender);
    }
    relative |= other.relative;
  }

  /** Keeps the age that the text gives. */
  public void learnAge(int years) {
    age = years;
  }

  /** The age that the text gives, in years, or -1. */
  public int age() {
    return age;
  }

  /** Marks somebody whom the text does not name: no entity of the result. */
  void hide() {
    hidden = true;
  }

  public boolean isHidden() {
    return hidden;
  }

  /** Says who somebody without a name turns out to be. */
  public void standFor(Group group) {
    bearer = group;
  }

  /** Who it turns out to be; itself for most. */
  public Group bearer() {
    return bearer == null ? this : bearer;
  }

  /** Notes another noun that the text calls it. */
  public void callIt(String role) {
    roles.add(role);
    roleWords.add(role);
  }

  public EntityType type() {
    return type;
  }

  /** The words of its fullest name in plain form. */
  public List<String> words() {
    return words;
  }

  public void add(int first, int end, MentionKind kind, MentionRule rule) {
    places.add(new Place(first, end, kind, rule));
  }

  public List<Place> places() {
    return places;
  }

  public Set<String> titles() {
    return titles;
  }

  public Gender gender() {
    return gender;
  }

  /** Keeps the first gender that a title, a noun, a first name or a pronoun shows. */
  public void learn(Gender shown) {
    if (gender == Gender.UNKNOWN || guessed && shown != Gender.UNKNOWN) {
      gender = shown;
      guessed = false;
    }
  }

  /** Keeps what a lone name leaves to guess: Kelly may be Ada Kelly. */
  void guess(Gender shown) {
    if (gender == Gender.UNKNOWN && shown != Gender.UNKNOWN) {
      gender = shown;
      guessed = true;
    }
  }

  /** Whether it may be of that gender: the text does not show another, or leaves it to a guess. */
  public boolean mayBe(Gender shown) {
    return guessed || gender.fits(shown);
  }

  /** Takes over what stands around one of its names. */
  public void learn(Introduction introduction) {
    titles.addAll(introduction.titles());
    roles.addAll(introduction.roles());
    roleWords.addAll(introduction.roleWords());
    learn(introduction.gender());
    relative |= introduction.relative() && places.size() <= 1;
  }

  /** Its fullest name as far as it is known, for people: {@code Ada Quill}. */
  public String called() {
    StringBuilder name = new StringBuilder();
    for (String word : words) {
      String first = word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT);
      name.append(name.isEmpty() ? "" : " ").append(first).append(word.substring(first.length()));
    }
    return identity == null ? name.toString() : identity.name();
  }

  /** The nouns that the text calls it. */
  public Set<String> roles() {
    return roles;
  }

  /** Whether the text calls it that: {@code minister}. */
  public boolean hasRole(String role) {
    return roles.contains(role);
  }

  /** Whether the word stood in one of its titles or roles: {@code defense}. */
  public boolean hasRoleWord(String word) {
    return roleWords.contains(word);
  }

  /** Whether it came into the story as somebody's relative. */
  public boolean isRelative() {
    return relative;
  }
}
