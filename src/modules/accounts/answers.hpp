#pragma once
#include "platform/api/exchange.hpp"
#include "platform/module.hpp"

namespace truong::accounts {

/// A message as the API answers it.
template <class Out> http::Response value_answer(const Visit& visit, const Out& out) {
    std::string json;
    encode(visit.store.catalog().of(type_key<Out>()), &out, json);
    return api::data_response(std::move(json));
}

template <class Out> http::Response list_answer(const Visit& visit, const std::vector<Out>& all) {
    std::string json;
    {
        json::Array list(json);
        for (const Out& out : all) encode(visit.store.catalog().of(type_key<Out>()), &out, list.item());
    }
    return api::data_response(std::move(json));
}

}  // namespace truong::accounts
