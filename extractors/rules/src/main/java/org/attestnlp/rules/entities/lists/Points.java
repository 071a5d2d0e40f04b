package org.attestnlp.rules.entities.lists;

import org.attestnlp.model.EntityType;

/** What speaks for each type of a name. */
public record Points(double person, double organization, double location) {

  public static final Points NONE = new Points(0, 0, 0);

  public Points plus(Points other) {
    return new Points(
        person + other.person, organization + other.organization, location + other.location);
  }

  public Points times(double factor) {
    return new Points(person * factor, organization * factor, location * factor);
  }

  /** The better of the two for each type. */
  public Points max(Points other) {
    return new Points(
        Math.max(person, other.person),
        Math.max(organization, other.organization),
        Math.max(location, other.location));
  }

  public double of(EntityType type) {
    return switch (type) {
      case PERSON -> person;
      case ORGANIZATION -> organization;
      case LOCATION -> location;
      case MISC -> 0;
    };
  }

  /** One point for one type. */
  public static Points one(EntityType type) {
    return switch (type) {
      case PERSON -> new Points(1, 0, 0);
      case ORGANIZATION -> new Points(0, 1, 0);
      case LOCATION -> new Points(0, 0, 1);
      case MISC -> NONE;
    };
  }
}
