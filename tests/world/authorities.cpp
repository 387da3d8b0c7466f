#include "tests/world/authorities.hpp"

#include <map>

#include "modules/org/api.hpp"

namespace truong::test {

namespace {

const Actor system_actor{.hat = Hat::system};
const Operation operation{"test", {}, {}};

struct Above {
    std::vector<org::Area> areas;
    std::vector<org::Unit> units;
    std::vector<org::UnitPeriod> periods;
};

Above all_above(const Store& store) {
    Above above;
    store.read(system_actor, operation, [&](const Reader& reader) {
        const Reader always = reader.as_of({});
        above.areas = always.all<org::Area>();
        above.units = always.all<org::Unit>(where<&org::Unit::kind> != org::UnitKind::school
                                            && where<&org::Unit::kind> != org::UnitKind::campus);
        above.periods = always.all<org::UnitPeriod>();
    });
    return above;
}

}  // namespace

void copy_authorities(const Store& from, const Store& to) {
    const Above above = all_above(from);
    to.write(system_actor, operation, [&](Tx& tx) {
        const Reader always = tx.as_of({});
        for (org::Area area : above.areas) {
            if (always.exists<org::Area>(where<&org::Area::level> == area.level
                                         && where<&org::Area::code> == area.code))
                continue;
            area.id = {};
            area.parent_id.reset();
            tx.put(area);
        }
        std::map<Id<org::Unit>, Id<org::Unit>> made;
        for (const org::Unit& unit : above.units)
            made[unit.id] = tx.put(org::Unit{.kind = unit.kind, .code = unit.code}).id;
        for (org::UnitPeriod period : above.periods) {
            if (!made.contains(period.unit_id)) continue;
            period.id = {};
            period.unit_id = made.at(period.unit_id);
            if (period.parent_id) period.parent_id = made.at(*period.parent_id);
            period.area_id.reset();
            tx.put(period);
        }
    });
}

}  // namespace truong::test
