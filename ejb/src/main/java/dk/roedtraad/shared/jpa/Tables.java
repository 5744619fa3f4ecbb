package dk.roedtraad.shared.jpa;

import java.util.List;

/** The tables of one feature; a feature that keeps items in the record provides one bean of this type. */
public interface Tables {

    /** The feature's tables. */
    List<Table<?, ?>> tables();
}
