using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class BidKeyOrder : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "ix_round_event_round_id_bidder_code_bid_key",
                table: "round_event");

            migrationBuilder.CreateIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event",
                columns: new[] { "bid_key", "round_id", "bidder_code" },
                unique: true);

            // Rewritten with every bid: room beside each row lets PostgreSQL do it without touching an index.
            migrationBuilder.Sql("ALTER TABLE round_head SET (fillfactor = 50);");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("ALTER TABLE round_head RESET (fillfactor);");

            migrationBuilder.DropIndex(
                name: "ix_round_event_bid_key_round_id_bidder_code",
                table: "round_event");

            migrationBuilder.CreateIndex(
                name: "ix_round_event_round_id_bidder_code_bid_key",
                table: "round_event",
                columns: new[] { "round_id", "bidder_code", "bid_key" },
                unique: true);
        }
    }
}
