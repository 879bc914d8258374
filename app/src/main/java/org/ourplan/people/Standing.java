package org.ourplan.people;

/** What somebody who matters is to the person, beside the relation in words. One may be several. law.md section 28. */
public enum Standing {
    CARER("Cares for them unpaid"),
    FAMILY("Family"),
    FRIEND("Friend"),
    NEIGHBOUR("Neighbour"),
    ATTORNEY_HEALTH_AND_WELFARE("Attorney for health and welfare"),
    ATTORNEY_PROPERTY_AND_FINANCE("Attorney for property and finance"),
    DEPUTY("Deputy appointed by the Court of Protection"),
    ADVOCATE("Independent advocate"),
    APPROPRIATE_PERSON("Appropriate person who supports them to be involved"),
    PROFESSIONAL("Professional"),
    CHILD_IN_THEIR_CARE("Child they care for");

    private final String words;

    Standing(String words) {
        this.words = words;
    }

    /** For forms and the record page. */
    public String words() {
        return words;
    }
}
