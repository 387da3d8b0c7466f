#pragma once
// One school against one framework: what its modules prove and what its people declare, brought together.
#include <map>

#include "modules/readiness/entities.hpp"
#include "modules/readiness/rules.hpp"
#include "platform/store/store.hpp"

namespace truong::readiness {

/// A framework as it holds for a school.
struct InForce {
    std::shared_ptr<const Framework> framework;
    std::string version;
};
/// Of every code the version that holds there today: of the nearest authority that has one, else the one that
/// the product brings.
std::vector<InForce> frameworks_of(const Reader& reader, Id<org::School> school);
/// Throws not_found. An empty code is the first one.
InForce framework_of(const Reader& reader, Id<org::School> school, std::string_view code);

/// A fact of a school as it was measured.
struct Reading {
    facts::Measured value;
    Instant measured_at;
};
using Readings = std::map<std::string, Reading, std::less<>>;

/// Reads as the system at home in that school: what modules prove is not the actor's part of it.
class SystemReader {
public:
    SystemReader(const Reader& reader, Id<org::School> school);
    const Reader& reader() const { return system_; }

private:
    Session session_;
    Reader system_;
};

const SchoolFact* find_fact(const Reader& reader, std::string_view code);

/// All that is known of a school, whatever it is held against.
struct Ground {
    Id<org::School> school;
    Readings readings;
    std::vector<std::string> stages;
    std::vector<Declaration> declarations;  // expired ones too
    std::map<Id<people::StaffMember>, std::string> attesters;
    Date today;
    Instant at;
    // What this reading found that is not stored yet.
    std::set<std::string> measured;
    std::set<std::int64_t> marks;
};
/// True as of now: what waits to be measured is measured.
Ground ground_of(const Reader& reader, Id<org::School> school, Measuring how = Measuring::what_changed,
                 const std::set<std::string>& surely = {});
/// As it is stored, however old.
Ground stored_ground_of(const Reader& reader, Id<org::School> school);

/// Whether the list proves that item: see Part::fact_item.
bool has_item(const facts::Measured& measured, const std::string& code);

/// The assessment and what it was made from. `assessment` points into `in_force`.
struct Standing {
    Id<org::School> school;
    InForce in_force;
    Readings readings;
    Facts facts;
    Assessment assessment;
    std::set<std::string, std::less<>> expired;  // indicators with a declaration whose time is over
};
Standing standing_of(const Ground& ground, InForce in_force);
/// Of that school and framework, true as of now; of one stage only where it is named.
Standing standing_now(const Reader& reader, Id<org::School> school, std::string_view framework,
                      const std::string& stage = {});
/// The same with the facts of one indicator counted for this answer, as the rows behind them are.
Standing standing_counted(const Reader& reader, Id<org::School> school, const IndicatorQuery& query);

std::vector<StandardStanding> standards_of(const Standing& standing);
std::int64_t unknown_in(const Assessment& assessment);

/// The school that the actor asks about: his own, or one below his authority. Throws not_found, forbidden.
Id<org::School> asked_school(const Reader& reader, const std::optional<Id<org::School>>& wanted);

/// As evaluation_json() says it.
std::string assessment_json(const Framework& framework, const Assessment& found);

/// The part that holds the indicator down, else the first that was counted: its numbers stand for the whole.
const PartResult* deciding(const IndicatorResult& result);
/// Somebody declares it, or a part of it, and nobody has brought evidence.
bool is_unproven(const Standing& standing, const IndicatorResult& result);
IndicatorStanding standing_view(const Standing& standing, const IndicatorResult& result);

/// Indicators by code, as the days of a framework tell them; the oldest first.
using History = std::map<std::string, std::vector<DayLevel>, std::less<>>;
History history_of(const Reader& reader, Id<org::School> school, const std::string& framework, Date from);
/// The last one until that day.
const DayLevel* level_on(const History& history, std::string_view code, Date day);

inline constexpr int days_told = 56;
/// What has not moved is kept again after so many days, so that a line has a beginning.
inline constexpr int refreshed_every_days = 30;

}  // namespace truong::readiness
