package org.ourplan.platform.web;

import java.util.List;

/**
 * Who this page is about, on every page of a person's record.
 *
 * @param name preferred name and family name
 * @param pronouns as they asked, may be empty
 * @param born date of birth and age in words
 * @param nhsNumber spaced 3 3 4, or words saying it is not known
 * @param communication how to communicate with them, in words, each need one line
 * @param alerts what anybody opening the record must know
 * @param link the address of their record
 * @param tabs the record's own navigation
 */
public record IdentityBar(
        String name,
        String pronouns,
        String born,
        String nhsNumber,
        List<String> communication,
        List<String> alerts,
        String link,
        List<At.MenuLink> tabs) {}
