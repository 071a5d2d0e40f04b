package org.attestnlp.uima;

class CasJsonTest extends CasFormatTest {

  @Override
  protected CasFormat format() {
    return new CasJson();
  }
}
