using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Auction.Data.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class OutsideFaults : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<int>(
                name: "fault",
                table: "outside_request",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "fault_at",
                table: "outside_request",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "faults",
                table: "outside_request",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0);

            migrationBuilder.AddColumn<long>(
                name: "sent_at",
                table: "outside_request",
                type: "INTEGER",
                nullable: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropColumn(
                name: "fault",
                table: "outside_request");

            migrationBuilder.DropColumn(
                name: "fault_at",
                table: "outside_request");

            migrationBuilder.DropColumn(
                name: "faults",
                table: "outside_request");

            migrationBuilder.DropColumn(
                name: "sent_at",
                table: "outside_request");
        }
    }
}
