#pragma once
// A small school with clubs, as it is declared at first and a year later.
#include "platform/db/tests/backend.hpp"
#include "platform/migrate/migrate.hpp"

namespace truong::toyclub {

enum class Sport { football, chess };

struct Club {
    Id<Club> id;
    std::string name;
};

struct Membership {
    Id<Membership> id;
    Id<Club> club_id;
    std::optional<Id<Club>> guest_of;
    Date valid_from;
    std::optional<Date> valid_to;
};

}  // namespace truong::toyclub

namespace truong::toygroup {

/// What was toyclub::Club.
struct Group {
    Id<Group> id;
    std::string title;
    toyclub::Sport sport = toyclub::Sport::chess;
    std::int32_t size = 12;
    std::optional<Date> founded_on;
};

}  // namespace truong::toygroup

namespace truong::migrate {

/// The school itself, which no toy declares.
schema::Table school_table();
schema::Schema early_schema();
/// A renamed table with a renamed column and three new ones; nobody is a member any longer.
schema::Schema later_schema();
/// early_schema() without its member.
schema::Schema clubs_only();

/// A test on a database of its own, on both kinds.
class Migrating : public db::DbBackend {
protected:
    // dump() reads the catalogues of the databases, which no other code may.
    Migrating() { settings_.check_sql = false; }

    /// The files of these schemas one after the other, every step confirmed.
    static std::vector<StepFile> steps_to(const std::vector<schema::Schema>& schemas);
    std::string dumped();
    /// The text of a database in which the tables were created at once. Everything in this one goes first.
    std::string dumped_directly(const schema::Schema& schema);
    /// As the database of a new installation.
    void clear();
    db::Seen seen(const std::string& sql, const db::Params& params = {});
};

}  // namespace truong::migrate
