// The cells of generated/permissions.md that name relations, tried with people who really stand in them: the
// row of his own is his, its twin in the next class is not, and that of the other school never is.
#include "tests/matrix/related_world.hpp"

namespace truong::test {
namespace {

ON_BOTH(Related);

struct Opened {
    bool read = false, write = false, reveal = false;
    friend bool operator==(const Opened&, const Opened&) = default;
};
std::ostream& operator<<(std::ostream& out, const Opened& opened) {
    return out << (opened.read ? "reads " : "") << (opened.write ? "writes " : "")
               << (opened.reveal ? "reveals " : "") << (opened.read ? "" : "nothing");
}

Opened found(const Reader& reader, const Line& line) {
    const Selection only{.condition = access::compare(line.entity->table + ".id", " = ", line.id)};
    return {.read = reader.as_of({}).count(*line.entity, only) > 0,
            .write = reader.may_write(*line.entity, line.id),
            .reveal = line.entity->reveal.rule && reader.may_reveal(*line.entity, line.id)};
}

Opened wanted(const PrintedCells& cells, const Visitor& visitor, const Line& line) {
    const bool read = visitor.at_place(line) && visitor.allowed(cells.read, line);
    return {.read = read,
            .write = read && visitor.allowed(cells.write, line),
            .reveal = read && visitor.allowed(cells.reveal, line)};
}

TEST_P(Related, each_row_opens_to_whom_the_page_names_and_to_nobody_else) {
    for (const Visitor& visitor : visitors)
        world.read(visitor.actor, [&](const Reader& reader) {
            for (const Line& line : lines)
                EXPECT_EQ(found(reader, line), wanted(cells(*line.entity, visitor), visitor, line))
                    << visitor.name << ": " << line.text() << " id " << line.id;
        });
}

std::vector<std::string> all_relations(const PrintedCells& cells) {
    std::vector<std::string> all;
    for (const std::string* cell : {&cells.read, &cells.write, &cells.reveal})
        for (const std::string& relation : relations_in(*cell)) all.push_back(relation);
    return all;
}

/// A relation that nobody stood in would have been tried by nobody.
TEST_P(Related, each_relation_of_the_page_held_for_one_row_and_not_for_another) {
    std::set<std::string> named, held, failed;
    for (const Visitor& visitor : visitors)
        for (const Line& line : lines)
            for (const std::string& relation : all_relations(cells(*line.entity, visitor))) {
                named.insert(relation);
                (visitor.in_relation(relation, line) ? held : failed).insert(relation);
            }
    EXPECT_EQ(held, named);
    EXPECT_EQ(failed, named);
}

TEST_P(Related, each_entity_has_a_row_at_each_side) {
    for (const Entity& entity : world.catalog().entities()) {
        if (!covered(entity)) continue;
        std::set<const Side*> sides;
        for (const Line& line : lines)
            if (line.entity == &entity) sides.insert(line.side);
        EXPECT_EQ(sides.size(), 3U) << entity.table;
    }
}

}  // namespace
}  // namespace truong::test
