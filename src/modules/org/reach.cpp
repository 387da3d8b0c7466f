#include "modules/org/reach.hpp"

#include "modules/org/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::org {

namespace {

using Units = std::set<Id<Unit>>;

template <class Row> std::set<Id<Row>> ids_of(const std::vector<std::int64_t>& numbers) {
    std::set<Id<Row>> ids;
    for (const std::int64_t number : numbers) ids.insert({number});
    return ids;
}

Reader whole_tree(const Reader& reader) {
    return reader.unscoped("the tree is one, whoever changes a part of it").as_of({});
}

/// The units and all that is or was below them on some day.
Units all_below(const Reader& reader, Units units) {
    for (Units next = units; !next.empty();) {
        Units found;
        for (const UnitPeriod& period : rows_of<&UnitPeriod::parent_id>(reader, next))
            if (units.insert(period.unit_id).second) found.insert(period.unit_id);
        next = std::move(found);
    }
    return units;
}

/// Everything that is known of the units and of all that is or was above them.
struct TreePart {
    Tree tree;
    std::map<Id<Unit>, Unit> known;
};

TreePart load_part(const Reader& reader, const Units& units) {
    std::vector<UnitPeriod> periods;
    Units seen = units;
    for (Units next = units; !next.empty();) {
        Units above;
        for (const UnitPeriod& period : rows_of<&UnitPeriod::unit_id>(reader, next)) {
            periods.push_back(period);
            if (period.parent_id && seen.insert(*period.parent_id).second) above.insert(*period.parent_id);
        }
        next = std::move(above);
    }
    TreePart part{Tree(periods), {}};
    for (const Unit& unit : rows_of<&Unit::id>(reader, seen)) part.known.emplace(unit.id, unit);
    return part;
}

/// The stored reach of these schools becomes the wanted one.
void store_reach(Tx& tx, const std::set<Id<School>>& schools, const std::vector<Reach>& wanted) {
    const ReachChange change = difference(rows_of<&Reach::school_id>(whole_tree(tx), schools), wanted);
    tx.as_system("reach follows from the tree", [&] {
        // In this order no two rows ever share a day, not even for a moment.
        for (const Reach& row : change.gone) tx.end(row.id);
        for (const Reach& row : change.changed) tx.put(row);
        for (const Reach& row : change.added) tx.put(row);
    });
}

ClosedSchools closed_of(const std::vector<School>& schools) {
    ClosedSchools closed;
    for (const School& school : schools)
        if (school.closed_on) closed.emplace(school.unit_id, *school.closed_on);
    return closed;
}

/// What follows when these units are not what they were: the tree still holds together, and the reach is new.
void settle(Tx& tx, const Units& changed) {
    const Reader reader = whole_tree(tx);
    const Units below = all_below(reader, changed);
    const TreePart part = load_part(reader, below);
    const std::vector<School> live = rows_of<&School::unit_id>(reader, below);
    require(check_tree(part.tree, part.known, below, closed_of(live)));
    std::set<Id<School>> schools;
    std::vector<Reach> wanted;
    for (const School& school : live) {
        schools.insert(school.id);
        for (const Reach& row : reach_of(part.tree, school)) wanted.push_back(row);
    }
    store_reach(tx, schools, wanted);
}

}  // namespace

void refresh_reach(Tx& tx, const std::vector<std::int64_t>& periods) {
    Units changed;
    for (const UnitPeriod& period :
         rows_of<&UnitPeriod::id>(whole_tree(tx), ids_of<UnitPeriod>(periods), {.with_ended = true}))
        changed.insert(period.unit_id);
    settle(tx, changed);
}

void refresh_reach_of_units(Tx& tx, const std::vector<std::int64_t>& units) {
    settle(tx, ids_of<Unit>(units));
}

void refresh_reach_of_schools(Tx& tx, const std::vector<std::int64_t>& schools) {
    const Reader reader = whole_tree(tx);
    const auto ids = ids_of<School>(schools);
    const std::vector<School> live = rows_of<&School::id>(reader, ids);
    Units units;
    for (const School& school : live) units.insert(school.unit_id);
    const TreePart part = load_part(reader, units);
    require(check_tree(part.tree, part.known, units, closed_of(live)));
    std::vector<Reach> wanted;  // of a school that has ended: none
    for (const School& school : live)
        for (const Reach& row : reach_of(part.tree, school)) wanted.push_back(row);
    store_reach(tx, ids, wanted);
}

}  // namespace truong::org
