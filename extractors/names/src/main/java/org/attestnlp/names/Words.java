package org.attestnlp.names;

/** The words of a document: what each looks like, and which are the same in lower case. */
final class Words {

  final int count;
  final WordForm[] form;

  /** Tokens of the same lower-case form have one number, from 0 on. */
  final int[] number;

  /** How many numbers there are. */
  final int numbers;

  Words(WordForm[] form) {
    this.form = form;
    this.count = form.length;
    this.number = new int[count];
    int[] firstOf = new int[Integer.highestOneBit(count + 1) * 4]; // a token, counted from 1
    int found = 0;
    for (int i = 0; i < count; i++) {
      int slot = form[i].lower & firstOf.length - 1;
      while (firstOf[slot] != 0 && form[firstOf[slot] - 1].lower != form[i].lower) {
        slot = slot + 1 & firstOf.length - 1;
      }
      if (firstOf[slot] == 0) {
        firstOf[slot] = i + 1;
        number[i] = found++;
      } else {
        number[i] = number[firstOf[slot] - 1];
      }
    }
    this.numbers = found;
  }
}
