#pragma once
// The demo of a whole city: 3,500 schools with 2.6 million people, streamed past Tx (store/bulk.hpp).
#include "app/demo_city_shape.hpp"
#include "modules/usage/api.hpp"
#include "platform/installation/installation.hpp"
#include "platform/store/bulk.hpp"

namespace truong::app {

/// Schools of which the city has day rows too, and in which people may sign in: the first of each sort.
std::vector<std::string> sampled_schools(const std::vector<CityCommune>& city);

/// Whether there is no school and no authority yet, not even one that has ended.
bool may_become_city(Installation& installation);
/// Gives the number of rows by table. Throws `conflict` where there are schools or authorities already.
std::map<std::string, std::int64_t> fill_city(Installation& installation, const CityWish& wish);

/// What is wrong with the data of the sampled schools; the others are judged at night.
void judge_sampled_schools(Installation& installation, const CityWish& wish);

/// Whoever is to try the city: officers, and a few people of the sampled schools; they have accounts.
std::vector<Id<accounts::Account>> open_city_accounts(Installation& installation, const CityWish& wish);

}  // namespace truong::app
