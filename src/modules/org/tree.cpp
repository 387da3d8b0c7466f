// The tree of authorities as it was, is or will be on one day.
#include "base/check.hpp"
#include "modules/org/rules.hpp"
#include "platform/store/rows_of.hpp"

namespace truong::org {

namespace {

constexpr std::size_t most_units = 10'000;
constexpr int most_levels = 100;

/// The periods of one day, by what they hang below and in the order of their names.
class DayTree {
public:
    DayTree(const Reader& reader, Date day) : reader_(reader.as_of(day)) {
        by_name_.sort.field = reader.catalog().of(type_key<UnitPeriod>()).find("name");
    }

    void load(const TreeQuery& query) {
        const Condition roots = query.root_id ? where<&UnitPeriod::unit_id> == *query.root_id
                                              : where<&UnitPeriod::parent_id>.is_null();
        Selection selection = by_name_;
        selection.condition = roots;
        roots_ = reader_.all<UnitPeriod>(selection);
        std::set<Id<Unit>> level;
        for (const UnitPeriod& root : roots_) level.insert(root.unit_id);
        const int levels = query.levels.value_or(most_levels);
        for (int depth = 0; !level.empty(); ++depth) {
            units_.insert(level.begin(), level.end());
            if (units_.size() > most_units) refuse();
            if (depth == levels) break;
            level = load_below(level);
        }
    }

    std::vector<UnitNode> nodes() const {
        std::vector<UnitNode> nodes;
        const auto known = units(reader_, units_);
        for (const UnitPeriod& root : roots_) append(root, 0, known, nodes);
        return nodes;
    }

    static std::map<Id<Unit>, Unit> units(const Reader& reader, const std::set<Id<Unit>>& ids) {
        std::map<Id<Unit>, Unit> known;
        for (const Unit& unit : rows_of<&Unit::id>(reader, ids)) known.emplace(unit.id, unit);
        return known;
    }

    static UnitNode node(const UnitPeriod& period, const Unit& unit, int depth) {
        return {.unit_id = unit.id,
                .parent_id = period.parent_id,
                .kind = unit.kind,
                .code = unit.code,
                .name = period.name,
                .short_name = period.short_name,
                .depth = depth};
    }

private:
    [[noreturn]] static void refuse() {
        throw Problem(ProblemKind::too_large,
                      {{.path = "root_id", .code = "tree_too_large", .args = {std::to_string(most_units)}}});
    }

    std::set<Id<Unit>> load_below(const std::set<Id<Unit>>& level) {
        std::set<Id<Unit>> next;
        for (const UnitPeriod& period : rows_of<&UnitPeriod::parent_id>(reader_, level, by_name_)) {
            if (units_.contains(period.unit_id)) continue;
            below_[*period.parent_id].push_back(period);
            next.insert(period.unit_id);
        }
        return next;
    }

    void append(const UnitPeriod& period, int depth, const std::map<Id<Unit>, Unit>& known,
                std::vector<UnitNode>& nodes) const {
        const auto unit = known.find(period.unit_id);
        if (unit == known.end()) return;
        nodes.push_back(node(period, unit->second, depth));
        const auto below = below_.find(period.unit_id);
        if (below == below_.end()) return;
        for (const UnitPeriod& lower : below->second) append(lower, depth + 1, known, nodes);
    }

    Reader reader_;
    Selection by_name_;
    std::vector<UnitPeriod> roots_;
    std::map<Id<Unit>, std::vector<UnitPeriod>> below_;
    std::set<Id<Unit>> units_;
};

}  // namespace

std::vector<UnitNode> tree(const Reader& reader, const TreeQuery& query) {
    DayTree day_tree(reader, query.as_of.value_or(reader.today()));
    day_tree.load(query);
    return day_tree.nodes();
}

std::vector<UnitNode> authorities(const Reader& reader, const AuthoritiesQuery& query) {
    const School school = reader.get(query.id);
    const Reader on_day = reader.as_of(query.as_of.value_or(reader.today()));
    const auto period_of = [&](Id<Unit> unit) {
        return on_day.first<UnitPeriod>(where<&UnitPeriod::unit_id> == unit);
    };
    std::vector<UnitNode> chain;
    auto period = period_of(school.unit_id);
    while (period && period->parent_id) {
        period = period_of(*period->parent_id);
        if (!period) break;
        chain.push_back(
            DayTree::node(*period, on_day.get(period->unit_id), static_cast<int>(chain.size()) + 1));
        check(chain.size() <= most_levels, "the tree of authorities is a circle");
    }
    return chain;
}

}  // namespace truong::org
