package org.attestnlp.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.attestnlp.model.AnnotatedArticle;
import org.attestnlp.model.Claim;
import org.attestnlp.model.Relation;
import org.attestnlp.model.RelationType;

/** Relations lead to another claim, one to each, and agree from both ends. */
final class RelationRules {

  private record Link(RelationType type, String from, String to) {}

  private final Findings findings;
  private final Set<String> ids = new HashSet<>();
  private final Set<Link> links = new HashSet<>();

  private RelationRules(Findings findings) {
    this.findings = findings;
  }

  static void check(AnnotatedArticle article, Findings findings) {
    RelationRules rules = new RelationRules(findings);
    List<Claim> claims = article.claims();
    for (Claim claim : claims) {
      rules.ids.add(claim.id());
      claim.relations().forEach(r -> rules.links.add(new Link(r.type(), claim.id(), r.claim())));
    }
    for (int i = 0; i < claims.size(); i++) {
      rules.relations("claims[" + i + "].relations", claims.get(i));
    }
  }

  private void relations(String path, Claim claim) {
    Map<String, RelationType> known = new HashMap<>();
    for (int i = 0; i < claim.relations().size(); i++) {
      Relation relation = claim.relations().get(i);
      String place = path + "[" + i + "]";
      RelationType before = known.putIfAbsent(relation.claim(), relation.type());
      if (!ids.contains(relation.claim())) {
        findings.add(place + ".claim", "is " + relation.claim() + ", which no claim has as its id");
      } else if (relation.claim().equals(claim.id())) {
        findings.add(place + ".claim", "is the claim itself; expected another one");
      } else if (before != null) {
        findings.add(
            place, "is " + relation.type() + " beside " + before + " to one claim; keep one");
      } else {
        back(place, relation, claim);
      }
    }
  }

  private void back(String place, Relation relation, Claim claim) {
    boolean back = links.contains(new Link(relation.type(), relation.claim(), claim.id()));
    switch (relation.type()) {
      case CONFLICTS_WITH -> {
        if (!back) {
          findings.add(
              place,
              relation.claim() + " has no CONFLICTS_WITH " + claim.id() + "; it holds both ways");
        }
      }
      case UPDATES, PART_OF -> {
        if (back) {
          findings.add(
              place,
              relation.claim() + " has " + relation.type() + " too; only one of the two can");
        }
      }
      case SAME_AS -> {
        // the later claim says it, the earlier one may
      }
    }
  }
}
