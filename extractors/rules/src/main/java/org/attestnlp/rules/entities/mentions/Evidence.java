package org.attestnlp.rules.entities.mentions;

/**
 * One kind of evidence for or against somebody whom a pronoun may stand for. What each weighs, for
 * “he”, “his” and “him”, stands in {@code pronoun-weights.txt}.
 */
public enum Evidence {
  /** How many sentences back the last mention stands. */
  SENTENCES("the distance in sentences", "1 sentence back", "# sentences back", Count.PLAIN),
  /** Whether the last mention stands in the sentence of the pronoun. */
  SAME_SENTENCE("last mentioned in the same sentence"),
  /** Whether it stands in the sentence before. */
  SENTENCE_BEFORE("last mentioned in the sentence before"),
  /** How many words back, as a logarithm. */
  WORDS(
      "the distance in words",
      "1 word or mark back",
      "# words and marks back",
      Count.LOG_OF_ONE_MORE),
  /** Whether the last mention stands in another paragraph. */
  OTHER_PARAGRAPH("last mentioned in another paragraph"),
  /** Whether the last mention is a subject. */
  SUBJECT("last mentioned as a subject"),
  /** Whether the last mention is an object. */
  OBJECT("last mentioned as an object"),
  /** Whether the last mention stands behind a preposition. */
  OBLIQUE("last mentioned behind a preposition"),
  /** Whether the last mention owns something: “Quill’s hat”. */
  OWNER("last mentioned as an owner"),
  /**
   * Whether the last mention is an object of the pronoun's sentence, and the one before the
   * pronoun.
   */
  OBJECT_HERE("last mentioned as an object of this sentence"),
  /** Whether it is a subject somewhere in the sentence of the pronoun. */
  SUBJECT_HERE("a subject in this sentence"),
  /** Whether it is a subject somewhere in the sentence before. */
  SUBJECT_BEFORE("a subject in the sentence before"),
  /** Whether it is the first of the people in the pronoun's sentence. */
  FIRST_HERE("the first person of this sentence"),
  /** Whether it is the first of the people in the sentence before. */
  FIRST_BEFORE("the person named first in the sentence before"),
  /** Whether nobody else who fits was spoken of since. */
  LATEST("nobody else who fits was mentioned since"),
  /** Whether one other was. */
  SECOND("one other who fits was mentioned since"),
  /** Whether the last mention is a pronoun. */
  PRONOUN("last mentioned by a pronoun"),
  /** Whether the last mention is a noun: “the minister”. */
  NOMINAL("last mentioned by a noun"),
  /** Whether the last pronoun of that gender stood for it. */
  RESUMED("the last pronoun of that gender stood for the same person"),
  /** Whether it did in the pronoun's own sentence. */
  RESUMED_HERE("such a pronoun stood for the same person in this sentence"),
  /** How often it was mentioned lately, as a logarithm. */
  LATELY(
      "how often in the sentences looked at",
      "mentioned once in the sentences looked at",
      "mentioned # times in the sentences looked at",
      Count.LOG),
  /** How often the text has mentioned it, as a logarithm. */
  MENTIONS("how often so far", "mentioned once so far", "mentioned # times so far", Count.LOG),
  /** Whether it is the first person of the text. */
  FIRST_OF_TEXT("the person named first in the text"),
  /** Whether its last mention is its first. */
  NEW("mentioned only once so far"),
  /** Whether its last mention is the subject of the pronoun's own clause. */
  OWN_CLAUSE("the subject of the same clause"),
  /** Whether its last mention is followed by a comma, “who” or a dash, in the same sentence. */
  ASIDE("followed by an aside"),
  /**
   * Whether a clause begins between: “Quill left when he fell”, and it is its main clause's
   * subject.
   */
  LINKED_SUBJECT("the subject of the main clause"),
  /** The same, where it is no subject: “Quill shot Reed as he ran”. */
  LINKED_OTHER("in the main clause, not its subject"),
  /** Whether it is a source of speech. */
  SPEAKER("last mentioned in the words that name who speaks"),
  /** Whether both are, and near. */
  SPEAKS_AGAIN("the pronoun stands where a speaker does too, no further than a sentence on"),
  /** Whether its last mention stands in quotation marks and the pronoun does not. */
  QUOTED_APART("mentioned inside quotation marks"),
  /** Whether the text shows that it has the pronoun's gender. */
  GENDER("the text shows that gender"),
  /** Whether the text does not name it. */
  UNNAMED("nobody whom the text names"),
  /** “Quill asked Reed where he was”: Reed. */
  ASKED("the one who was asked"),
  /** A speaker who tells of another. */
  COMMENTS("a speaker who tells of another"),
  /** “read him his rights”, “Quill and her husband”. */
  BESIDE("right beside the pronoun"),
  /** Whether the pronoun opens its sentence and it was the first subject of the one before. */
  PARALLEL(
      "the pronoun opens its sentence, and the person named first in the one before was a subject"),
  /** Whether its last mention is one word of a name: “Quill”. */
  SHORT("last mentioned by one word of the name"),
  /** Whether its last mention stands in a list: “Quill and Reed”. */
  JOINED("mentioned in a list"),
  /** Whether its last mention stands behind “by”. */
  BY("mentioned behind “by”"),
  /** Whether its last mention stands in brackets. */
  BRACKETED("mentioned in brackets"),
  /** Whether it came into the story as somebody's relative. */
  RELATIVE("came in as a relative"),
  /** Whether it is named only after the pronoun, as the subject of the main clause. */
  AHEAD("named behind the phrase that opens the sentence"),
  /** The same, where nothing stands between that may be the subject: “In her book, Quill …”. */
  AHEAD_NEXT("named right after, as the subject"),
  /** Whether a name that is a surname as well, or earlier pronouns, speak of another gender. */
  OTHER_GENDER("a name that the other gender bears more"),
  /** Whether it is named behind the pronoun and before a comma: “he met Quill” is not Quill. */
  NAMED_BEHIND("named behind the pronoun in its clause"),
  /** Whether its last mention stands behind “with”. */
  WITH("mentioned behind “with”"),
  /** Whether it stands behind “of”. */
  OF("mentioned behind “of”"),
  /** How often it was a subject lately, as a logarithm. */
  SUBJECT_LATELY(
      "how often a subject",
      "a subject once in the sentences looked at",
      "a subject # times in the sentences looked at",
      Count.LOG_OF_ONE_MORE),
  /** Whether it shares its verb of the pronoun's clause: “Quill met Reed and lifted his hat”. */
  SHARED_SUBJECT("the subject of both verbs"),
  /** Whether it came in as somebody's relative, in another paragraph, and was hardly told of. */
  PASSING("a relative, told of in another paragraph");

  /** How its value tells a number. */
  private enum Count {
    NONE,
    PLAIN,
    LOG,
    LOG_OF_ONE_MORE;

    long of(double value) {
      return switch (this) {
        case NONE -> 0;
        case PLAIN -> Math.round(value);
        case LOG -> Math.round(Math.exp(value));
        case LOG_OF_ONE_MORE -> Math.round(Math.exp(value)) - 1;
      };
    }
  }

  private final String label;
  private final String once;
  private final String counted; // with # for the number
  private final Count count;

  Evidence(String label) {
    this(label, label, label, Count.NONE);
  }

  Evidence(String label, String once, String counted, Count count) {
    this.label = label;
    this.once = once;
    this.counted = counted;
    this.count = count;
  }

  /** What a trace calls it. */
  public String label() {
    return label;
  }

  /** The same of somebody who has so much of it: “2 sentences back”. */
  String told(double value) {
    long number = count.of(value);
    String most = this == SENTENCES && number >= FARTHEST ? " or more" : "";
    return number == 1 ? once : counted.replace("#", String.valueOf(number)) + most;
  }

  /** From here on how many sentences back makes no difference. */
  static final int FARTHEST = 6;

  /** How many there are. */
  public static final int COUNT = values().length;

  /** Where its value stands among those of a candidate. */
  @SuppressWarnings("EnumOrdinal") // values live in arrays of one run, never outside
  public int index() {
    return ordinal();
  }
}
