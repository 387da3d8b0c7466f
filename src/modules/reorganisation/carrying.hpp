#pragma once
// Rows of one school made anew at another: school_id stands in every key, so that no row is moved. Which row
// came from which is kept, so that work that stopped goes on without doubling anything.
#include <map>
#include <set>

#include "modules/calendar/api.hpp"
#include "modules/classes/api.hpp"
#include "modules/reorganisation/api.hpp"

namespace truong::reorganisation {

/// What goes from which school to which.
struct Move {
    DecisionLine line;
    org::School from, to;
    bool whole = true;  // else the campus or the classes that the line names
};

/// What a class is called at the school that takes it over, where `taken` are the names there.
std::string class_name_after(const Move& move, const std::string& name, const std::set<std::string>& taken);

/// New rows by the old ones that they were made from.
using MadeRows = std::map<std::pair<const Entity*, std::int64_t>, std::int64_t>;

class Carrier {
public:
    Carrier(const Reader& reader, const Decision& decision, const Move& move);

    /// Campuses, rooms, classes, groups, departments.
    void carry_places(Tx& tx);
    /// People with all that hangs on them: opened at the one school and closed at the other in one part.
    void carry_staff(Tx& tx, const std::vector<std::int64_t>& ids);
    void carry_pupils(Tx& tx, const std::vector<std::int64_t>& ids);
    /// Who leads and teaches a class that goes, and does not go himself, no longer does.
    void close_class_duties(Tx& tx);
    /// Roles at the old school end; who holds them at the new one is appointed there.
    void close_appointments(Tx& tx);
    /// What lies at the old school and nobody carries, counted by entity.
    void tell_left_behind(Tx& tx);

    /// Those of the old school on the day or later that have not been carried.
    std::vector<std::int64_t> staff_to_carry(const Reader& reader) const;
    std::vector<std::int64_t> pupils_to_carry(const Reader& reader) const;
    /// Likewise places, for who wants to know before.
    std::vector<classes::Class> classes_to_carry(const Reader& reader) const;
    std::vector<std::int64_t> campuses_to_carry(const Reader& reader) const;
    /// Keeps what a part made, after its commit; before each part and each new try of it: forget().
    void remember();
    void forget() { fresh_.clear(); }
    const MadeRows& made() const { return made_; }
    const Move& move() const { return move_; }

private:
    struct Step {
        TypeKey entity = nullptr;
        std::string_view owner;  // rows whose field names one of the ids
    };
    using Rows = std::vector<std::shared_ptr<void>>;

    Rows rows_of_step(const Reader& reader, const Entity& entity, Condition condition) const;
    void carry(Tx& tx, const std::vector<Step>& steps, const std::vector<std::int64_t>& ids);
    void append_persons(const Entity& entity, const Rows& rows, std::set<std::int64_t>& persons) const;
    void close_rows(Tx& tx, const Step& step, const Entity& root, const Rows& rows);
    /// Papers and verifications of whoever the rows are about.
    void carry_papers(Tx& tx, const std::set<std::int64_t>& persons);
    void carry_row(Tx& tx, const Entity& entity, const void* old_row);
    void close_row(Tx& tx, const Entity& entity, void* row);
    /// References lead to what was made from the old targets. Gives false where a required one has none.
    bool redirect(Tx& tx, const Entity& entity, void* row, std::int64_t old_id);
    void adapt(const Reader& all, const Entity& entity, void* row);
    /// A record of the same person, or a department of that name, which the new school has already.
    std::int64_t match(const Reader& all, const Entity& entity, const void* row) const;
    void note(Tx& tx, MatterKind kind, const std::string& record, const std::string& text);
    /// Where the name that was taken over is not the old one.
    template <auto Member>
    void tell_new_name(Tx& tx, MatterKind kind, const Entity& entity, const void* before, const void* after);
    /// It hangs on a record whose person has one at the new school already.
    bool of_known(const Entity& entity, const void* row) const;
    void link(Tx& tx, const Entity& entity, std::int64_t old_row, std::int64_t new_row);
    std::int64_t made(const Entity& entity, std::int64_t old_row) const;
    bool over(const Entity& entity, const void* row) const;
    Date last_day(const Entity& entity, const void* row) const;
    Condition of(const Entity& entity, Id<org::School> school) const;
    void load_classes(const Reader& all);
    void load_made(const Reader& all);

    const Catalog& catalog_;
    Id<Decision> decision_;
    Date day_;
    std::string number_;
    Move move_;
    MadeRows made_;
    std::set<std::pair<const Entity*, std::int64_t>> elsewhere_;  // places that another line carried
    MadeRows fresh_;                                              // of the part at hand
    std::map<std::int64_t, Date> class_ends_;  // the last day of each class's year, at the old school
    std::set<std::int64_t> chosen_classes_;    // that go
    std::set<std::pair<const Entity*, std::int64_t>> at_both_;  // old records whose person has one there
    std::optional<std::int64_t> campus_;                        // that goes, where only one does
};

}  // namespace truong::reorganisation
