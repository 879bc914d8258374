package org.ourplan.platform.database;

/**
 * Where the database is and who signs in to it.
 *
 * @param url a JDBC address, {@code jdbc:postgresql://…}
 * @param user the owner of the tables; the program's own work is done as the lesser role {@code ourplan_app}
 */
public record DatabaseAddress(String url, String user, String password) {

    /** The address without its secret, for logs. */
    @Override
    public String toString() {
        return url + " as " + user;
    }
}
