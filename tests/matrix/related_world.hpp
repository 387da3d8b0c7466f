#pragma once
// People who really stand in the relations that the permission page names, and rows that hang on them: two
// classes of one school, and a class of another school with the same name as the first.
#include <deque>

#include "modules/quality/api.hpp"
#include "modules/staffing/api.hpp"
#include "tests/matrix/printed.hpp"
#include "tests/world/world.hpp"

namespace truong::test {

/// Everybody around one class.
struct Side {
    std::string name;
    Actor system;  // at home in the school
    Id<org::School> school;
    Id<classes::Class> class_id;
    Id<staffing::Department> department;
    people::Pupil pupil;
    Id<people::Pupil> double_id;  // of the first of two records of one child
    /// With full custody, with limits, and kept away by a court.
    people::Guardianship custodian, limited, barred;
    /// Leads the class, teaches it, heads the department, is in it, runs the school.
    people::StaffMember leader, teacher, head, member, chief;
    std::map<TypeKey, std::int64_t> rows;  // what a new row of this side points to

    std::vector<people::StaffMember> staff() const { return {leader, teacher, head, member, chief}; }
    std::vector<people::Guardianship> guardians() const { return {custodian, limited, barred}; }
};

/// A row, and what it hangs on.
struct Line {
    const Entity* entity = nullptr;
    std::int64_t id = 0;
    const Side* side = nullptr;
    std::map<TypeKey, std::set<std::int64_t>> points;
    std::string text() const { return entity->table + " of " + side->name; }
};

/// Somebody at the first side's place, with the relations that he stands in.
struct Visitor {
    std::string name;
    const Archetype* archetype = nullptr;
    Actor actor;
    /// By the printed name of the relation: the entity at its far end, and which of its rows.
    std::map<std::string, std::pair<TypeKey, std::set<std::int64_t>>> stands;

    bool in_relation(const std::string& relation, const Line& line) const;
    /// What the cell says of this line; fails the test by the name of a relation that nobody here knows.
    bool allowed(const std::string& cell, const Line& line) const;
    /// As far as school and hat let him look at all.
    bool at_place(const Line& line) const;
};

class Related : public Both {
protected:
    Related();
    const PrintedCells& cells(const Entity& entity, const Visitor& visitor) {
        return printed.at(entity.table).at(std::string(visitor.archetype->label.vi));
    }
    static bool covered(const Entity& entity);
    const Line& line_of(const Entity& entity) const;

    PrintedMatrix printed = committed_matrix();
    Side own{.name = "6A1"}, twin{.name = "6A2"}, theirs{.name = "6A1 of the other school"};
    std::deque<Line> lines;
    std::vector<Visitor> visitors;
    Id<calendar::SchoolYear> year;

private:
    void open_class(Side& side, Id<org::School> school, const std::string& class_name);
    void employ_staff(Tx& tx, Side& side);
    void enrol_family(Tx& tx, Side& side);
    void note(const Side& side, const Entity& entity, std::int64_t id);
    template <class Row> void note(const Side& side, Id<Row> id) {
        note(side, world.catalog().of(type_key<Row>()), id.value);
    }
    template <auto Member, class Target> void note_all(const Side& side, Id<Target> target) {
        for (const auto& row : world.all<owner_of<Member>>(side.system, where<Member> == target))
            note(side, row.id);
    }
    void note_made(const Side& side);
    void note_rest(Side& side);
    /// A sample that hangs on the side; fields that point to `about` hold `id`.
    std::shared_ptr<void> sample(Tx& tx, const Side& side, const Entity& entity);
    std::int64_t put(Side& side, const Entity& entity, TypeKey about, std::int64_t id);

    Visitor& visit(const Archetype& archetype, const std::string& name);
    void visit_as_staff(const Archetype& archetype);
    void visit_as_guardian(const Archetype& archetype);
    void know_school(Visitor& visitor, bool families_of_class);
};

}  // namespace truong::test
