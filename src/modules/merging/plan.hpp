#pragma once
// Which rows follow when one row takes the place of another, found by the catalogue, and what becomes of
// those that meet a row in its place. It reads; the rows are written by carrying_out.hpp.
#include <deque>
#include <map>
#include <memory>
#include <set>

#include "modules/merging/rules.hpp"
#include "platform/store/tx.hpp"

namespace truong::merging {

/// Reads as the system, at home nowhere: what follows stands in every module. Who may was asked before.
struct Everywhere {
    explicit Everywhere(const Reader& asking)
        : session{asking.store(), asking.connection(), {.hat = Hat::system},
                  asking.now(),   asking.today(),      {}},
          reader(Reader(session).as_of({})) {}
    Everywhere(const Everywhere&) = delete;
    Everywhere& operator=(const Everywhere&) = delete;
    Session session;
    Reader reader;
};

using RowKey = std::pair<const Entity*, std::int64_t>;

/// A member that holds another row: by reference, as a number, or as text as it is named outside.
struct Pointer {
    const Entity* from = nullptr;
    const Field* field = nullptr;
};
/// A row that takes the place of another. Rows that are made first have negative ids until then.
struct Substitution {
    const Entity* entity = nullptr;
    std::int64_t from = 0, to = 0;
};

struct Planned {
    const Entity* entity = nullptr;
    std::int64_t id = 0;
    Id<org::School> school;
    std::shared_ptr<void> before, after;
    Fate fate = Fate::moved;
    std::vector<DateRange> pieces;  // of a copied dated row: the days of each copy
    std::int64_t heir = 0;          // that stands for it; negative: its first copy
    bool cut = false;
    bool late = false;  // takes the place of a row that ends first
    bool root = false;  // ends with the merge, and nothing of it is copied
    /// Members that name another row, and which one they name then.
    std::map<const Field*, Substitution> links;
};

class Plan {
public:
    explicit Plan(const Reader& everywhere) : all_(everywhere) {}

    /// `from` ends as a whole, and `to` stands for it.
    void replace(const Entity& entity, std::int64_t from, std::int64_t to);
    /// Of what points to `from` only the `chosen` rows, with all that hangs on them, go to `to`.
    void divide(const Entity& entity, std::int64_t from, std::int64_t to);
    void choose(std::set<RowKey> chosen) { chosen_ = std::move(chosen); }
    /// Follows until nothing is left to follow.
    void run();
    /// The row as it will be, to change it further.
    Planned& plan_of(const Entity& entity, std::int64_t id);

    std::deque<Planned>& rows() { return rows_; }
    const std::deque<Planned>& rows() const { return rows_; }
    const Findings& findings() const { return findings_; }

    /// The live rows, of every time, that name the row.
    void each_pointing(const RowKey& to,
                       const std::function<void(const Pointer&, std::int64_t id)>& visit) const;

private:
    void follow(const Substitution& replaced);
    void plan_row(const Pointer& by, std::int64_t id, const Substitution& replaced);
    void point(Planned& row, const Field& field, const Substitution& replaced);
    void judge(Planned& row);
    /// Another live row that has the unique key which this one would have.
    std::int64_t same_key(const Planned& row) const;
    void judge_period(Planned& row);
    void judge_custody(const Planned& row, const Planned& stays);
    void settle(Planned& row, std::int64_t heir);
    struct Spoken {
        std::optional<Id<accounts::Account>> account;
        std::optional<Id<accounts::AccountPerson>> link;
    };
    Spoken spoken_for(std::int64_t person, const Planned& row) const;
    void settle_account(Planned& row);
    void give_way(Planned& row, Planned& heir);
    void fill(const Planned& row, Planned& heir) const;
    void fill_verification(const Planned& row, Planned& heir) const;
    void stands_for(Planned& row, std::int64_t heir);
    std::vector<std::int64_t> same_period_key(const Planned& row) const;
    Condition beside(const Planned& row, const std::vector<const Field*>& key) const;

    Reader all_;
    std::deque<Planned> rows_;  // addresses stay
    std::map<RowKey, Planned*> known_;
    std::deque<Substitution> waiting_;
    std::vector<Substitution> roots_;
    std::optional<std::set<RowKey>> chosen_;
    Findings findings_;
    std::int64_t copies_ = 0;
};

/// What the server derives anew from what a merge changes: not moved.
bool derived_anew(const Entity& entity);
/// Kept by the server alone, so that the undo of a change set leaves it.
inline bool by_server(const Entity& entity) { return entity.write.rule == system_only; }
std::string record_text(const Entity& entity, std::int64_t id);
DateRange days_of(const Entity& entity, const void* row);
void put_days(const Entity& entity, void* row, const DateRange& days);

}  // namespace truong::merging
