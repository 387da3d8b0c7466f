#pragma once
// The facts of a school as whoever measures them asks: by code, as the system.
#include "tests/world/world.hpp"

namespace truong::test {

inline const SchoolFact& school_fact(World& world, std::string_view code) {
    for (const SchoolFact& fact : world.store().contributions().school_facts)
        if (fact.code == code) return fact;
    throw std::runtime_error("no such fact: " + std::string(code));
}

inline facts::Measured measured(World& world, std::string_view code, Id<org::School> school) {
    facts::Measured value;
    world.read(world.system,
               [&](const Reader& reader) { value = school_fact(world, code).measure(reader, school); });
    return value;
}
inline facts::Measured measured(World& world, std::string_view code) {
    return measured(world, code, world.school);
}

inline std::vector<facts::CountedRow> rows_of_fact(World& world, std::string_view code,
                                                   Id<org::School> school) {
    std::vector<facts::CountedRow> rows;
    world.read(world.system,
               [&](const Reader& reader) { school_fact(world, code).append_rows(reader, school, rows); });
    return rows;
}

/// "3/5": met of counted; of a count or flag "3/0".
inline std::string said(const facts::Measured& value) {
    return std::to_string(value.numerator) + '/' + std::to_string(value.denominator);
}
inline std::string said(World& world, std::string_view code) { return said(measured(world, code)); }

/// What the rows add up to, written as their number.
inline std::string summed(const std::vector<facts::CountedRow>& rows, bool share) {
    const auto met =
        std::count_if(rows.begin(), rows.end(), [](const facts::CountedRow& row) { return row.met; });
    return std::to_string(met) + '/' + std::to_string(share ? std::ssize(rows) : 0);
}

}  // namespace truong::test
