#include "platform/activity/tally.hpp"

namespace truong::activity {

void Tally::add(const Actor& actor, std::string_view module, bool wrote, Date day) {
    const bool of_school = actor.hat == Hat::staff || actor.hat == Hat::guardian || actor.hat == Hat::pupil;
    if (!of_school || !actor.account || !actor.person || !actor.school) return;
    const Deed deed{.account = actor.account,
                    .person = actor.person,
                    .school = actor.school,
                    .hat = actor.hat,
                    .module = std::string(module),
                    .wrote = wrote,
                    .day = day};
    const std::lock_guard lock(mutex_);
    count(deed, actor.roles, 1);
}

void Tally::count(const Deed& deed, const Roles& roles, std::int64_t times) {
    const auto found = figures_.find(deed);
    if (found != figures_.end()) {
        found->second.roles = roles;
        found->second.times += times;
    } else if (figures_.size() < limit) {
        figures_.emplace(deed, Figure{roles, times});
    }
}

std::vector<Counted> Tally::take() {
    std::map<Deed, Figure> figures;
    {
        const std::lock_guard lock(mutex_);
        figures.swap(figures_);
    }
    std::vector<Counted> counted;
    for (const auto& [deed, figure] : figures) counted.push_back({deed, figure.roles, figure.times});
    return counted;
}

void Tally::give_back(const std::vector<Counted>& counted) {
    const std::lock_guard lock(mutex_);
    for (const Counted& each : counted) count(each.deed, each.roles, each.times);
}

}  // namespace truong::activity
