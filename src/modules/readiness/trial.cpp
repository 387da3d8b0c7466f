// What a draft would do to the schools below, tried on all of them before it holds.
#include <algorithm>

#include "catalog/record.hpp"
#include "modules/readiness/framework_json.hpp"
#include "modules/readiness/frameworks.hpp"
#include "platform/crypto/sha256.hpp"
#include "platform/jobs/work.hpp"

namespace truong::readiness {

namespace {

/// One transaction looks at so many, so that none is open for minutes.
constexpr std::size_t at_once = 50;
/// Counts are of all schools; more names than these nobody reads.
constexpr std::size_t most_named = 200;
constexpr std::string_view own_work = "what a trial found is written by nobody's hand";

std::string hash_of(const StandardFramework& row) { return crypto::hex(crypto::sha256(row.content)); }

void append_difference(const Standing& before, const Standing& after, EffectOnSchool& line) {
    for (const IndicatorResult& now : after.assessment.indicators) {
        const auto then =
            std::find_if(before.assessment.indicators.begin(), before.assessment.indicators.end(),
                         [&](const IndicatorResult& each) { return each.node->code == now.node->code; });
        const int level = then == before.assessment.indicators.end() ? 0 : then->level;
        if (level != now.level) line.indicators.push_back({now.node->code, level, now.level});
    }
}

EffectOnSchool effect_on(const Reader& reader, FrameworkBook& book, const org::School& school,
                         const InForce& wanted) {
    const Ground ground = stored_ground_of(reader, school.id);
    const Standing after = standing_of(ground, wanted);
    EffectOnSchool line{.school_id = school.id,
                        .code = school.code,
                        .name = school.name,
                        .after = after.assessment.outcome,
                        .gate_after = after.assessment.gate_met};
    for (InForce& each : book.of(school.id)) {
        if (each.framework->code != wanted.framework->code) continue;
        const Standing before = standing_of(ground, std::move(each));
        line.before = before.assessment.outcome;
        line.gate_before = before.assessment.gate_met;
        append_difference(before, after, line);
    }
    return line;
}

/// "level_2" is above "level_1", "exemplary" above "recognised".
int rank_of(const std::string& outcome) {
    if (outcome == "exemplary") return 1'000;
    if (outcome == "recognised") return 999;
    const std::size_t digits = outcome.find_last_of('_') + 1;
    int rank = 0;
    for (std::size_t i = digits; i < outcome.size(); ++i)
        rank = outcome[i] >= '0' && outcome[i] <= '9' ? rank * 10 + (outcome[i] - '0') : 0;
    return rank;
}

/// Below zero: the school loses by it.
int gain_of(const EffectOnSchool& line) {
    constexpr int much = 10'000;
    int levels = 0;
    for (const ChangedIndicator& each : line.indicators) levels += static_cast<int>(each.after - each.before);
    return (rank_of(line.after) - rank_of(line.before)) * much + levels;
}

/// Adds up what is found of one school after another.
class Sum {
public:
    void add(EffectOnSchool line) {
        ++found_.schools;
        ++outcomes_[line.before].first;
        ++outcomes_[line.after].second;
        found_.outcomes_changed += line.before != line.after ? 1 : 0;
        found_.levels_changed += static_cast<std::int64_t>(line.indicators.size());
        found_.gate_lost += line.gate_before && !line.gate_after ? 1 : 0;
        found_.gate_won += !line.gate_before && line.gate_after ? 1 : 0;
        for (const ChangedIndicator& each : line.indicators) {
            auto& moves = moves_[each.code];
            ++(each.after > each.before ? moves.first : moves.second);
        }
        if (line.before == line.after && line.indicators.empty()) return;
        ++found_.schools_changed;
        found_.changed.push_back(std::move(line));
        if (found_.changed.size() > 4 * most_named) keep_first();
    }
    Effect finish(const Framework& framework) {
        keep_first();
        for (const auto& [outcome, counts] : outcomes_)
            found_.outcomes.push_back({outcome, counts.first, counts.second});
        std::stable_sort(found_.outcomes.begin(), found_.outcomes.end(),
                         [](const OutcomeCount& left, const OutcomeCount& right) {
                             return rank_of(left.outcome) > rank_of(right.outcome);
                         });
        for (const Node& node : framework.nodes)
            if (const auto moves = moves_.find(node.code); moves != moves_.end())
                found_.indicators.push_back({node.code, moves->second.first, moves->second.second});
        return std::move(found_);
    }

private:
    void keep_first() {
        std::stable_sort(found_.changed.begin(), found_.changed.end(),
                         [](const EffectOnSchool& left, const EffectOnSchool& right) {
                             return gain_of(left) < gain_of(right);
                         });
        if (found_.changed.size() > most_named) found_.changed.resize(most_named);
    }

    Effect found_;
    std::map<std::string, std::pair<std::int64_t, std::int64_t>> outcomes_, moves_;
};

std::vector<org::School> schools_below(const Reader& reader) {
    Condition below = related<org::OfficerAbove, &org::School::id>(question_of(reader));
    return reader.all<org::School>(is_never(below) ? always() : below);
}

void keep_trial(jobs::Work& work, const StandardFramework& row, Effect found) {
    work.write([&](Tx& tx) {
        found.tried_at = tx.now();
        tx.as_system(own_work, [&] {
            FrameworkTrial trial = tx.first<FrameworkTrial>(where<&FrameworkTrial::framework_id> == row.id)
                                       .value_or(FrameworkTrial{.framework_id = row.id});
            trial.draft_sha256 = hash_of(row);
            trial.tried_at = tx.now();
            trial.result.clear();
            encode(tx.catalog().of(type_key<Effect>()), &found, trial.result);
            tx.put(trial);
        });
        work.finish(tx, "{\"schools\":" + std::to_string(found.schools) + '}');
    });
}

}  // namespace

TrialJob try_framework(Tx& tx, const NamedFramework& wanted) {
    const StandardFramework row = draft_of(tx, wanted.id);
    require(faults_of(tx, row.content));
    jobs::Ask ask{.kind = trial_kind, .payload = {}};
    encode(tx.catalog().of(type_key<NamedFramework>()), &wanted, ask.payload);
    ask.unique_key = std::string(trial_kind) + '.' + std::to_string(row.id.value);
    return {jobs::id_text(jobs::enqueue(tx, ask))};
}

void run_trial(jobs::Work& work) {
    const auto wanted = work.input<NamedFramework>();
    StandardFramework row;
    std::vector<org::School> schools;
    work.store().read(work.actor(), work.operation(), [&](const Reader& reader) {
        require_issuer(reader);
        row = reader.get(wanted.id);
        schools = schools_below(reader);
    });
    const InForce draft{std::make_shared<const Framework>(framework_from(row.content)), row.edition};
    const auto all = static_cast<std::int64_t>(schools.size());
    Sum sum;
    for (std::size_t from = 0; from < schools.size(); from += at_once) {
        work.progress(static_cast<std::int64_t>(from), all);
        if (work.cancelled()) return;
        work.store().read(work.actor(), work.operation(), [&](const Reader& reader) {
            FrameworkBook book(reader);
            for (std::size_t i = from; i < std::min(from + at_once, schools.size()); ++i)
                sum.add(effect_on(reader, book, schools[i], draft));
        });
    }
    work.progress(all, all);
    keep_trial(work, row, sum.finish(*draft.framework));
}

Effect effect(const Reader& reader, const NamedFramework& wanted) {
    require_issuer(reader);
    const StandardFramework row = reader.get(wanted.id);
    if (!reader.may_write(reader.catalog().of(type_key<StandardFramework>()), row.id.value))
        throw Problem(ProblemKind::not_found, {{.path = "id", .code = "not_found"}});
    const auto trial = reader.unscoped("the draft is the scope of its trial")
                           .first<FrameworkTrial>(where<&FrameworkTrial::framework_id> == row.id);
    Effect found;
    if (!trial) return found;
    constexpr json::Limits limits{.depth = 16, .items = 200'000};
    decode(reader.catalog().of(type_key<Effect>()), json::parse(trial->result, limits), &found);
    found.tried_at = trial->tried_at;
    found.current = trial->draft_sha256 == hash_of(row);
    return found;
}

}  // namespace truong::readiness
