package dk.roedtraad.tracing;

import java.util.List;

/**
 * A specification item: something that is to be, or that is done about it; what a trace links.
 *
 * @param id what it is cited by
 * @param status how far it has come
 * @param covers the items it answers, in the revisions it rests on
 * @param dependsOn items it presupposes; no coverage
 * @param needs artifact types it must be covered in
 * @param accepts artifact types that may cover it and need not
 * @param tags words to sort by
 * @param wording what it says
 * @param forwards only hands on the need for coverage to other artifact types
 * @param position where it was written
 */
public record SpecificationItem(
        ItemId id,
        ItemStatus status,
        List<ItemId> covers,
        List<ItemId> dependsOn,
        List<String> needs,
        List<String> accepts,
        List<String> tags,
        Wording wording,
        boolean forwards,
        Position position) {

    /** Whether an item of that type may cover it. */
    public boolean wants(String type) {
        return needs.contains(type) || accepts.contains(type);
    }

    /** Whether it counts. */
    public boolean isApproved() {
        return status == ItemStatus.APPROVED;
    }
}
