using Auction.Domain.Amounts;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Auction.Data.Mapping;

/// <summary>Money as whole fen, so that both databases add and compare alike.</summary>
public sealed class MoneyConverter() : ValueConverter<Money, long>(money => money.Fen, fen => new Money(fen));

/// <summary>Instants as Unix milliseconds (GEN-6), because SQLite cannot order offsets.</summary>
public sealed class InstantConverter() : ValueConverter<DateTimeOffset, long>(
    instant => instant.ToUnixTimeMilliseconds(),
    milliseconds => DateTimeOffset.FromUnixTimeMilliseconds(milliseconds));
