package org.ourplan.charging.form;

/** The same questions to the person themselves and to whoever fills them in with them. */
record Voice(boolean own) {

    /** The words for whoever reads them: {@code {you}}, {@code {your}}, {@code {Your}}, {@code {do you}}, {@code {them}} … */
    String say(String words) {
        return words.replace("{Do you}", own ? "Do you" : "Do they")
                .replace("{do you}", own ? "do you" : "do they")
                .replace("{Have you}", own ? "Have you" : "Have they")
                .replace("{Are you}", own ? "Are you" : "Are they")
                .replace("{are you}", own ? "are you" : "are they")
                .replace("{Your}", own ? "Your" : "Their")
                .replace("{your}", own ? "your" : "their")
                .replace("{yours}", own ? "yours" : "theirs")
                .replace("{You}", own ? "You" : "They")
                .replace("{you}", own ? "you" : "they")
                .replace("{them}", own ? "you" : "them")
                .replace("{to you}", own ? "to you" : "to them");
    }
}
